package vn.ocop.platform.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Which part of the repository a class belongs to, by its name. */
final class Houses {

    static final String ROOT = "vn.ocop.";

    /** Classes by whose names one sees that they stand at the edge to the framework. */
    static final List<String> EDGES =
            List.of(
                    "Resource",
                    "Repository",
                    "Consumer",
                    "Relay",
                    "Job",
                    "Config",
                    "Filter",
                    "Mapper",
                    "Check",
                    "Page",
                    "Producer");

    private static final List<String> SERVICES =
            List.of("product", "evaluation", "promotion", "reporting");

    private Houses() {}

    /** The part after the root: {@code product}, {@code platform}. */
    static String houseOf(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        return name.substring(ROOT.length()).split("\\.", 2)[0];
    }

    static DescribedPredicate<JavaClass> inAService() {
        return predicate("in a service", type -> SERVICES.contains(houseOf(type)));
    }

    /** The class or the one that it is nested in bears one of the names. */
    static DescribedPredicate<JavaClass> atTheEdge() {
        return predicate("at the edge", type -> endsWithOne(outermost(type), EDGES));
    }

    static DescribedPredicate<JavaClass> named(String... suffixes) {
        return predicate(
                "named …" + String.join("/…", suffixes),
                type -> endsWithOne(outermost(type), Arrays.asList(suffixes)));
    }

    private static boolean endsWithOne(JavaClass type, List<String> suffixes) {
        return suffixes.stream().anyMatch(type.getSimpleName()::endsWith);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Houses::outermost).orElse(type);
    }

    static DescribedPredicate<JavaClass> predicate(String description, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(description, test);
    }
}
