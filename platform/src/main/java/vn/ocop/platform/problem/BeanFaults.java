package vn.ocop.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.platform.language.Text;

/**
 * Turns violations of Bean Validation into faults; those of a method's answer are our own fault.
 */
final class BeanFaults {
    private BeanFaults() {}

    static Refusal refusal(ConstraintViolationException failure) {
        var faults = new ArrayList<Fault>();
        for (var violation : failure.getConstraintViolations()) {
            if (isOfAnswer(violation)) {
                return Refusal.of(Problems.INTERNAL_ERROR);
            }
            faults.add(fault(violation));
        }
        return Refusal.of(Problems.INVALID_REQUEST, faults);
    }

    private static boolean isOfAnswer(ConstraintViolation<?> violation) {
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        var code = constraint.getSimpleName();
        var message = Text.of("Giá trị không hợp lệ (" + code + ")", "Not valid (" + code + ")");
        var names = names(violation);
        // Bodies are records; parameters stand alone or in a bean of parameters.
        return violation.getLeafBean() instanceof Record
                ? Fault.at("/" + String.join("/", names), code, message)
                : Fault.parameter(names.getLast(), code, message);
    }

    private static List<String> names(ConstraintViolation<?> violation) {
        var names = new ArrayList<String>();
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                names.add(node.getIndex().toString());
            }
            switch (node.getKind()) {
                case PROPERTY -> names.add(node.getName());
                case PARAMETER -> {
                    if (!(violation.getLeafBean() instanceof Record)) {
                        names.add(node.getName());
                    }
                }
                default -> {}
            }
        }
        return names.isEmpty() ? List.of("") : names;
    }
}
