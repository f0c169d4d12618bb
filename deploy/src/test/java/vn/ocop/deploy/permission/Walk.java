package vn.ocop.deploy.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.contract.ApiOperation;
import vn.ocop.deploy.permission.Matrix.Line;
import vn.ocop.deploy.records.Records;
import vn.ocop.deploy.stack.Service;

/** Calls every operation as everybody and holds the answers against the matrix. */
public final class Walk {
    private static final int SHOWN = 200;

    /** Collections whose records here are of the province; all others are of the commune. */
    private static final Set<String> OF_PROVINCE =
            Set.of(
                    "promotion-events",
                    "councils",
                    "sessions",
                    "decisions",
                    "plans",
                    "reports",
                    "published-reports",
                    "indicators",
                    "ocop-number-settings");

    /** Belongs to the officers of the event, who are those of the province. */
    private static final String BY_EVENT = "withdrawProduct";

    /** Shows the officers of a commune what their products do at the province's event. */
    private static final String BY_PRODUCT = "listParticipationsOfEvent";

    private final Map<Service, Matrix> matrices;
    private final List<Visitor> strangers;
    private final Api api;
    private final AtomicInteger walked = new AtomicInteger();

    public Walk(Api api, Map<Service, Matrix> matrices) {
        this.api = api;
        this.matrices = Map.copyOf(matrices);
        this.strangers = Visitor.strangers(api);
    }

    /** How often an operation was called by somebody. */
    public int walked() {
        return walked.get();
    }

    /**
     * What is not as the matrix says; empty when all is.
     *
     * @param open collections whose records anybody may see
     */
    public List<String> differences(
            List<ApiOperation> operations, Records records, Set<String> open) {
        return ByService.each(operations, it -> differences(it, records, open));
    }

    private List<String> differences(ApiOperation operation, Records records, Set<String> open) {
        var matrix = matrices.get(operation.service());
        var line = matrix == null ? null : matrix.lines().get(operation.id());
        if (line == null) {
            return List.of(operation + " has no line");
        }
        var call = new Call(operation, records);
        return call.hasRecord() ? walk(call, line, open.contains(call.root())) : List.of();
    }

    private List<String> walk(Call call, Line line, boolean isPublic) {
        var differences = new ArrayList<String>();
        var verdict = new Verdict(call, isPublic);
        var id = call.operation().id();
        var ofProvince =
                OF_PROVINCE.contains(call.root()) && !id.equals(BY_PRODUCT) || id.equals(BY_EVENT);
        for (var visitor : strangers) {
            check(verdict, visitor, Expectation.of(line, visitor, ofProvince), differences);
        }
        for (var seat : line.people()) {
            var visitor = Visitor.named(api, seat);
            check(verdict, visitor, new Expectation.Allowed(), differences);
        }
        return differences;
    }

    private void check(
            Verdict verdict, Visitor visitor, Expectation expected, List<String> differences) {
        walked.incrementAndGet();
        var answer = verdict.call().by(visitor);
        if (!verdict.fits(expected, visitor, answer)) {
            var said = answer.text();
            differences.add(
                    "%s by %s: expected %s, was %d %s"
                            .formatted(
                                    verdict.call().operation(),
                                    visitor,
                                    expected,
                                    answer.status(),
                                    said.substring(0, Math.min(SHOWN, said.length()))));
        }
    }
}
