package vn.ocop.deploy.promises;

import java.util.ArrayList;

/**
 * A request with every fault at once is told the first in the order 401, 403, 415 or 406, 400, 404;
 * each time that fault is mended, the next.
 */
final class Order {
    private static final String NONE = "application/x-khong-co";

    private final Trial trial;

    Order(Trial trial) {
        this.trial = trial;
    }

    void check(Operation operation) {
        var shaped = trial.to(operation, trial.places().imaginary(operation));
        var unknown = shaped.query("khong-co", "1");
        var broken = operation.jsonType().map(type -> unknown.body(type, "{")).orElse(unknown);
        var worst =
                (operation.takesBody() ? broken.body("text/csv", "{") : broken)
                        .with("Accept", NONE);
        var complaints = new ArrayList<String>();
        if (!operation.isOpen()) {
            complaints.addAll(Judging.status(trial.send(operation, worst), 401));
            if (!operation.roles().isEmpty()) {
                var stranger = worst.by(trial.visitors().stranger());
                complaints.addAll(Judging.status(trial.send(operation, stranger), 403));
            }
        }
        var granted = trial.visitors().granted(operation);
        complaints.addAll(Judging.status(trial.send(operation, worst.by(granted)), 415, 406));
        complaints.addAll(Judging.status(trial.send(operation, broken.by(granted)), 400));
        if (operation.takes("If-Match")) {
            complaints.addAll(Judging.status(trial.send(operation, shaped.by(granted)), 404));
        }
        trial.hold(Promise.ORDER, operation, complaints);
    }
}
