package vn.ocop.deploy.hostile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import vn.ocop.deploy.contract.ApiOperation;
import vn.ocop.deploy.hostile.Marksman.Shot;

/**
 * The requests to one service, in batches: after each, its tables must hold what they held before,
 * unless a request was accepted; then those that were refused are sent once more by themselves.
 */
final class Siege implements Callable<Siege.Result> {
    private static final int BATCH = 250;
    private static final int ATTEMPTS = 4;
    private static final int ERRORS = 400;
    private static final int FAULTS = 500;

    private final List<ApiOperation> operations;
    private final Marksman marksman;
    private final Wire wire;
    private final Judge judge;
    private final Effects effects;
    private final long seed;
    private final int requests;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    Siege(
            List<ApiOperation> operations,
            Marksman marksman,
            Ground ground,
            long seed,
            int requests) {
        this.operations = operations;
        this.marksman = marksman;
        this.wire = ground.wire();
        this.judge = ground.judge();
        this.effects = ground.effects();
        this.seed = seed;
        this.requests = requests;
    }

    /** What a siege needs of its service. */
    record Ground(Wire wire, Judge judge, Effects effects) {}

    /**
     * What came of it.
     *
     * @param statuses how often each status was answered
     */
    record Result(int requests, Map<Integer, Integer> statuses, List<Finding> findings) {}

    @Override
    public Result call() throws SQLException {
        for (var from = 0; from < requests; from += BATCH) {
            batch(from, Math.min(requests, from + BATCH));
        }
        return new Result(requests, statuses, List.copyOf(findings));
    }

    private void batch(int from, int until) throws SQLException {
        var before = effects.rows();
        var refused = new ArrayList<Numbered>();
        var accepted = false;
        for (var number = from; number < until; number++) {
            var shot = new Numbered(number, shot(number));
            var answer = send(shot);
            if (answer.status() >= ERRORS && answer.status() < FAULTS) {
                refused.add(shot);
            }
            accepted |= answer.status() < ERRORS && shot.shot().operation().changes();
        }
        var after = effects.rows();
        if (accepted || !Effects.between(before, after).isEmpty()) {
            withoutEffect(refused);
        }
    }

    private record Numbered(int number, Shot shot) {}

    /** Each number is a request of its own, whatever went before. */
    private Shot shot(int number) {
        var operation = operations.get(number % operations.size());
        return marksman.shot(operation, new Random(seed * 1_000_003 + number));
    }

    private WireAnswer send(Numbered shot) {
        var answer = send(shot.shot());
        statuses.merge(answer.status(), 1, Integer::sum);
        if (shot.shot().isHttp() || answer.status() != 0) {
            judge.complaint(shot.shot(), answer)
                    .ifPresent(complaint -> find(shot, complaint, answer.text()));
        }
        return answer;
    }

    private WireAnswer send(Shot shot) {
        return wire.send(
                shot.bytes(),
                shot.isHttp() ? Wire.PATIENCE : Wire.BRIEFLY,
                shot.method().equals("HEAD"));
    }

    private void find(Numbered shot, String complaint, String answer) {
        findings.add(new Finding(shot.shot(), shot.number(), wire.port(), complaint, answer));
    }

    /** What timers and events change meanwhile does not happen every time. */
    private void withoutEffect(List<Numbered> refused) throws SQLException {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (changedBy(refused).isEmpty()) {
                return;
            }
        }
        for (var shot : refused) {
            var changed = changedBy(List.of(shot));
            if (!changed.isEmpty() && !changedBy(List.of(shot)).isEmpty()) {
                find(shot, "an effect after a refusal", changed.toString());
            }
        }
    }

    private List<String> changedBy(List<Numbered> refused) throws SQLException {
        var before = effects.rows();
        var stillRefused = true;
        for (var shot : refused) {
            var status = send(shot.shot()).status();
            stillRefused &= status >= ERRORS || status == 0;
        }
        return stillRefused ? Effects.between(before, effects.rows()) : List.of();
    }
}
