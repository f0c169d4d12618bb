package vn.ocop.deploy.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.deploy.process.Trouble;

/**
 * One alert as Prometheus reads it.
 *
 * @param hold for how long the expression has to find something
 */
record Rule(
        @JsonProperty(value = "alert", required = true) String name,
        @JsonProperty(value = "expr", required = true) String expr,
        @JsonProperty(value = "for", required = true) String hold,
        @JsonProperty(value = "labels", required = true) Map<String, String> labels,
        @JsonProperty(value = "annotations", required = true) Map<String, String> annotations) {
    private static final Set<String> SEVERITIES = Set.of("critical", "warning");

    /** Also refuses, at once, what nobody could drill or nobody could act upon. */
    Rule {
        if (!SEVERITIES.contains(labels.getOrDefault("severity", ""))) {
            throw new Trouble(name + " has no severity, or none of " + SEVERITIES);
        }
        Stream.of("summary_vi", "summary_en", "runbook")
                .filter(it -> annotations.getOrDefault(it, "").isBlank())
                .findFirst()
                .ifPresent(
                        it -> {
                            throw new Trouble(name + " lacks the annotation " + it);
                        });
        ExpressionReader.read(expr);
        ExpressionReader.time(hold);
    }

    Expression expression() {
        return ExpressionReader.read(expr);
    }

    Duration holdTime() {
        return ExpressionReader.time(hold);
    }

    Rule with(String otherName, String otherExpr) {
        return new Rule(otherName, otherExpr, hold, labels, annotations);
    }
}
