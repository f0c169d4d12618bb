package vn.ocop.evaluation.recognition;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;

/** Gathers what is wrong with the lines, so that the caller learns all of it at once. */
final class LineFaults {

    private final List<Fault> faults = new ArrayList<>();
    private int line;

    /** The line that is being checked, from 0. */
    void at(int index) {
        line = index;
    }

    void add(String field, String code, String vi, String en) {
        faults.add(Fault.at("/lines/%d/%s".formatted(line, field), code, Text.of(vi, en)));
    }

    void absent(String field) {
        add(
                field,
                "required",
                "Loại quyết định này cần trường này",
                "This kind of decision needs the field");
    }

    void superfluous(String field) {
        add(
                field,
                "not-allowed",
                "Loại quyết định này không có trường này",
                "This kind of decision has no such field");
    }

    void unknown(String field) {
        add(
                field,
                "unknown-reference",
                "Không có bản ghi này trong địa bàn của cơ quan ban hành",
                "No such record in the area of the issuing body");
    }

    void refuseIfAny() {
        if (!faults.isEmpty()) {
            throw Refusal.of(DecisionProblems.LINES_REFUSED, faults);
        }
    }
}
