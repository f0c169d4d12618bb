package vn.ocop.reporting.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.reporting.indicator.Basis;
import vn.ocop.reporting.indicator.Indicator;
import vn.ocop.reporting.indicator.Indicators;
import vn.ocop.reporting.indicator.Measure;

/** Whether the targets of a plan can be computed at all; every fault is told with its place. */
final class TargetRules {

    private static final Text UNKNOWN =
            Text.of("Không có chỉ tiêu này", "There is no such indicator");
    private static final Text BASIS =
            Text.of(
                    "Chỉ tiêu này không tính theo căn cứ đó",
                    "The indicator is not counted on that basis");
    private static final Text BOUNDS =
            Text.of(
                    "RANGE cần lower và upper, lower không lớn hơn upper, không có value",
                    "RANGE needs lower and upper, lower not above upper, and no value");
    private static final Text VALUE =
            Text.of(
                    "Cần value; lower và upper chỉ dùng cho RANGE",
                    "value is needed; lower and upper are for RANGE");
    private static final Text TOLERANCE =
            Text.of(
                    "tolerance dùng cho ABOUT và chỉ cho ABOUT",
                    "tolerance is for ABOUT and for ABOUT alone");
    private static final Text RATIO =
            Text.of(
                    "RATIO dùng cho chỉ tiêu tỷ lệ và chỉ cho chỉ tiêu đó",
                    "RATIO is for shares, and shares for RATIO");
    private static final Text FLOW =
            Text.of(
                    "FLOW cần căn cứ tính theo kỳ: DECISION, ROUND hoặc ACTS",
                    "FLOW needs a basis of acts: DECISION, ROUND or ACTS");
    private static final Text STOCK =
            Text.of(
                    "Cách tính này cần căn cứ tại một ngày: IN_FORCE, EVER hoặc ON_DAY",
                    "This measure needs a basis of a day: IN_FORCE, EVER or ON_DAY");
    private static final Text COVERAGE =
            Text.of(
                    "COVERAGE cần atLeast từ 1 và unitLevel",
                    "COVERAGE needs atLeast of 1 or more and unitLevel");
    private static final Text REFERENCE =
            Text.of("Mức cần đạt phải lớn hơn 0", "The figure to reach must be above 0");

    private static final List<Basis> OF_ACTS = List.of(Basis.DECISION, Basis.ROUND, Basis.ACTS);

    private final Indicators indicators;
    private final List<Fault> faults = new ArrayList<>();

    private TargetRules(Indicators indicators) {
        this.indicators = indicators;
    }

    static List<Fault> faults(List<Target> targets, Indicators indicators) {
        var rules = new TargetRules(indicators);
        for (int i = 0; i < targets.size(); i++) {
            rules.check("/targets/" + i, targets.get(i));
        }
        return rules.faults;
    }

    private void check(String place, Target target) {
        figure(place, target);
        unless(
                (target.operator() == Operator.ABOUT) == (target.tolerance() != null),
                place + "/tolerance",
                TOLERANCE);
        indicators
                .find(target.indicator())
                .ifPresentOrElse(
                        indicator -> check(place, target, indicator),
                        () -> unless(false, place + "/indicator", UNKNOWN));
    }

    private void figure(String place, Target target) {
        var lower = target.lower();
        var upper = target.upper();
        if (target.operator() == Operator.RANGE) {
            var ordered = lower != null && upper != null && lower.compareTo(upper) <= 0;
            unless(ordered && target.value() == null, place, BOUNDS);
            unless(lower == null || lower.signum() > 0, place + "/lower", REFERENCE);
        } else {
            var value = target.value();
            unless(value != null && lower == null && upper == null, place + "/value", VALUE);
            unless(value == null || value.signum() > 0, place + "/value", REFERENCE);
        }
    }

    private void check(String place, Target target, Indicator indicator) {
        var basis = Objects.requireNonNullElse(target.basis(), indicator.defaultBasis());
        unless(indicator.allows(basis), place + "/basis", BASIS);
        var isShare = indicator.measure() == Measure.SHARE;
        unless(isShare == (target.measure() == TargetMeasure.RATIO), place + "/measure", RATIO);
        switch (target.measure()) {
            case FLOW -> unless(OF_ACTS.contains(basis), place + "/basis", FLOW);
            case STOCK, INCREASE -> unless(!OF_ACTS.contains(basis), place + "/basis", STOCK);
            case COVERAGE -> unless(hasCoverage(target), place, COVERAGE);
            case RATIO -> {}
        }
    }

    private static boolean hasCoverage(Target target) {
        var atLeast = target.atLeast();
        return atLeast != null && atLeast >= 1 && target.unitLevel() != null;
    }

    private void unless(boolean holds, String place, Text message) {
        if (!holds) {
            faults.add(Fault.at(place, "target", message));
        }
    }
}
