package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.security.Roles;
import vn.ocop.platform.unit.AreaPath;

/**
 * Who may see and who may change what belongs to a producer: officers by area, the producer's own
 * people by name.
 */
@ApplicationScoped
public class ProducerAccess {

    private final Caller caller;
    private final ProducerRepository producers;

    ProducerAccess(Caller caller, ProducerRepository producers) {
        this.caller = caller;
        this.producers = producers;
    }

    /** Whether the caller reads programme data of an area by office. */
    public boolean readsByOffice(AreaPath area) {
        return readsSomeArea() && caller.covers(area);
    }

    public boolean readsSomeArea() {
        return Stream.of(
                        Roles.REGISTRY_OFFICER,
                        Roles.EVALUATION_OFFICER,
                        Roles.PROMOTION_OFFICER,
                        Roles.REPORTING_OFFICER,
                        Roles.AUDITOR)
                .anyMatch(caller::has);
    }

    /** Whether the caller handles matters of an area, so that personal data is his business. */
    public boolean handles(AreaPath area) {
        return (caller.has(Roles.REGISTRY_OFFICER) || caller.has(Roles.EVALUATION_OFFICER))
                && caller.covers(area);
    }

    /** Whether the caller keeps the register of an area. */
    public boolean keepsRegisterOf(AreaPath area) {
        return caller.has(Roles.REGISTRY_OFFICER) && caller.covers(area);
    }

    /** Whether the caller is named by the producer, confirmed or not. */
    public boolean belongsTo(@Nullable UUID producerId) {
        return own(producerId)
                .filter(producer -> producer.isManagedBy(caller.subject()))
                .isPresent();
    }

    /** Whether the caller acts for the producer, as an officer has confirmed. */
    public boolean actsFor(@Nullable UUID producerId) {
        return own(producerId)
                .filter(producer -> producer.isConfirmedManager(caller.subject()))
                .isPresent();
    }

    /**
     * The producer in whose name the caller acts; 422 for one that is not his, 403 until he is
     * confirmed.
     */
    public Producer mustActFor(Optional<Producer> named) {
        var producer =
                named.filter(known -> known.isManagedBy(caller.subject()))
                        .orElseThrow(() -> Refusal.of(Problems.UNKNOWN_REFERENCE));
        if (!producer.isConfirmedManager(caller.subject())) {
            throw Refusal.of(ProducerProblems.MANAGER_NOT_CONFIRMED);
        }
        return producer;
    }

    /**
     * What to answer one who may not act for the producer: its own people learn that they have to
     * be confirmed.
     */
    public Refusal refusal(@Nullable UUID producerId) {
        return Refusal.of(
                belongsTo(producerId)
                        ? ProducerProblems.MANAGER_NOT_CONFIRMED
                        : Problems.NOT_FOUND);
    }

    void mustSee(Producer producer) {
        if (!readsByOffice(producer.place().area()) && !isOwn(producer)) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
    }

    /** The one who registered a producer corrects it even before he is confirmed. */
    void mustCorrect(Producer producer) {
        if (!keepsRegisterOf(producer.place().area()) && !isOwn(producer)) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
    }

    /** An officer moves a producer inside his area only; its own people go where they go. */
    void mustReach(AreaPath area) {
        if (caller.has(Roles.REGISTRY_OFFICER)) {
            caller.mustCover(area);
        }
    }

    /** Who gives his word for a manager. */
    String officer() {
        return caller.subject();
    }

    private boolean isOwn(Producer producer) {
        return caller.has(Roles.PRODUCER) && producer.isManagedBy(caller.subject());
    }

    private Optional<Producer> own(@Nullable UUID producerId) {
        return producerId == null || !caller.has(Roles.PRODUCER)
                ? Optional.empty()
                : producers.known(producerId);
    }
}
