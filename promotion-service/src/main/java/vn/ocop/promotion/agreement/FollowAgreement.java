package vn.ocop.promotion.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.promotion.days.Days;

/** Reads an agreement and records what becomes of it. */
@ApplicationScoped
class FollowAgreement {

    private final AgreementRepository agreements;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    FollowAgreement(AgreementRepository agreements, Changes changes, Caller caller, Clock clock) {
        this.agreements = agreements;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    Agreement visible(UUID id) {
        return seen(agreements.known(id));
    }

    Agreement delivered(UUID id, @Nullable String ifMatch, NewDelivery request) {
        return change(
                id,
                ifMatch,
                AgreementEvents.DELIVERED,
                agreement -> {
                    agreement.mustStand();
                    Days.mustHaveCome(VietnamTime.today(clock), "/on", request.on());
                    agreement.deliver(new Delivery(request.amount(), request.on()));
                });
    }

    Agreement terminated(UUID id, @Nullable String ifMatch, NewTermination request) {
        return change(
                id,
                ifMatch,
                AgreementEvents.TERMINATED,
                agreement -> {
                    agreement.mustStand();
                    Days.mustHaveCome(VietnamTime.today(clock), "/on", request.on());
                    agreement.terminate(request.on(), VietnameseText.clean(request.reason()));
                });
    }

    private Agreement change(
            UUID id, @Nullable String ifMatch, EventType fact, Consumer<Agreement> act) {
        var agreement = seen(agreements.forChange(id));
        IfMatch.require(ifMatch, agreement.revision());
        act.accept(agreement);
        agreements.flush();
        changes.record(
                Change.of(
                        fact,
                        agreement.id(),
                        agreement.revision(),
                        agreement.place().areaPath(),
                        AgreementEventState.of(agreement)));
        return agreement;
    }

    private Agreement seen(Optional<Agreement> found) {
        return found.filter(agreement -> caller.covers(agreement.place().area()))
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }
}
