package vn.ocop.evaluation.dossier;

import static java.util.stream.Collectors.joining;

import java.util.function.Function;
import java.util.stream.Stream;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Refusal;

/** Says which step is not possible, when it would be, and what is possible instead. */
final class StepRefusal {

    private StepRefusal() {}

    static Refusal of(Act act, DossierState state) {
        return Refusal.of(DossierProblems.STEP_NOT_ALLOWED, why(act, state))
                .with("state", state)
                .with("allowed", Act.allowedIn(state).stream().map(Act::name).sorted().toList());
    }

    static Text why(Act act, DossierState state) {
        return Text.of(
                "Bước “%s” chỉ làm được khi hồ sơ ở trạng thái: %s. Hồ sơ đang: %s. Hiện có thể: %s"
                        .formatted(
                                act.label().vi(),
                                list(act.from().stream().sorted(), s -> s.label().vi()),
                                state.label().vi(),
                                list(Act.allowedIn(state).stream(), a -> a.label().vi())),
                "“%s” is possible only in state: %s. The dossier is in: %s. Possible now: %s"
                        .formatted(
                                act.label().en(),
                                list(act.from().stream().sorted(), s -> s.label().en()),
                                state.label().en(),
                                list(Act.allowedIn(state).stream(), a -> a.label().en())));
    }

    private static <T> String list(Stream<T> things, Function<T, String> word) {
        var text = things.map(word).distinct().collect(joining(", "));
        return text.isEmpty() ? "–" : text;
    }
}
