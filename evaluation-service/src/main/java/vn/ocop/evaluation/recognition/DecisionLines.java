package vn.ocop.evaluation.recognition;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;

/** Checks the lines of a decision by its kind and makes them come true. */
@ApplicationScoped
class DecisionLines {

    private final Map<DecisionKind, Effect> effects;

    DecisionLines(Instance<Effect> effects) {
        this.effects = effects.stream().collect(toMap(Effect::kind, Function.identity()));
    }

    /** All lines, or a refusal that names every fault of every line. */
    List<DecisionLine> prepare(DecisionKind kind, Issuer issuer, List<NewLine> requests) {
        var effect = effectOf(kind);
        var faults = new LineFaults();
        var lines = new ArrayList<DecisionLine>();
        var named = new HashSet<UUID>();
        for (int i = 0; i < requests.size(); i++) {
            faults.at(i);
            refuseRepeated(requests.get(i), named, faults);
            LineFields.refuseOthers(kind, requests.get(i), faults);
            effect.prepare(requests.get(i), issuer, faults).ifPresent(lines::add);
        }
        faults.refuseIfAny();
        return lines;
    }

    /**
     * In the order of products, so that two decisions about the same ones wait for each other only
     * one way.
     */
    void carryOut(Decision decision) {
        var effect = effectOf(decision.kind);
        decision.lines.stream()
                .sorted(Comparator.comparing(line -> line.productId))
                .forEach(line -> effect.carryOut(decision, line));
    }

    private static void refuseRepeated(NewLine line, HashSet<UUID> named, LineFaults faults) {
        Stream.of("dossierId", "certificateId")
                .filter(
                        field ->
                                !isFirst(
                                        field.equals("dossierId")
                                                ? line.dossierId()
                                                : line.certificateId(),
                                        named))
                .forEach(
                        field ->
                                faults.add(
                                        field,
                                        "repeated",
                                        "Đã có trong một dòng khác của quyết định",
                                        "Named by another line of the decision"));
    }

    private static boolean isFirst(@Nullable UUID id, HashSet<UUID> named) {
        return id == null || named.add(id);
    }

    private Effect effectOf(DecisionKind kind) {
        return Objects.requireNonNull(effects.get(kind), "no effect of " + kind);
    }
}
