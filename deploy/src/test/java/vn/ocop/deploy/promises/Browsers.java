package vn.ocop.deploy.promises;

import java.util.ArrayList;
import java.util.List;

/** What a page of another origin is told (CORS). */
final class Browsers {
    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private static final String FOREIGN = "https://ke-la.example.com";
    private static final List<String> HEADERS =
            List.of(
                    "Authorization",
                    "Content-Type",
                    "Idempotency-Key",
                    "If-Match",
                    "Revision-Token");

    private final Trial trial;
    private final String origin;

    Browsers(Trial trial, String origin) {
        this.trial = trial;
        this.origin = origin;
    }

    void check(Operation operation) {
        var path = trial.places().imaginary(operation);
        var preflight =
                Ask.of(operation.service(), "OPTIONS", path)
                        .with("Access-Control-Request-Method", operation.method())
                        .with("Access-Control-Request-Headers", String.join(",", HEADERS));
        var told = trial.send(preflight.with("Origin", origin));
        var complaints = new ArrayList<>(Judging.status(told, 200, 204));
        complaints.addAll(Judging.names(told, ALLOWED, List.of(origin)));
        complaints.addAll(
                Judging.names(told, "Access-Control-Allow-Methods", List.of(operation.method())));
        complaints.addAll(Judging.names(told, "Access-Control-Allow-Headers", HEADERS));
        trial.hold(Promise.PREFLIGHT, operation, complaints);
        var request = trial.wellFormed(operation).query("khong-co", "1");
        var answered = trial.send(operation, request.with("Origin", origin));
        trial.hold(
                Promise.EXPOSED,
                operation,
                Judging.names(answered, "Access-Control-Expose-Headers", Judging.EXPOSED));
        var refused = new ArrayList<String>();
        refused.addAll(Judging.absent(trial.send(preflight.with("Origin", FOREIGN)), ALLOWED));
        refused.addAll(Judging.absent(trial.send(request.with("Origin", FOREIGN)), ALLOWED));
        trial.hold(Promise.FOREIGN_ORIGIN, operation, refused);
    }
}
