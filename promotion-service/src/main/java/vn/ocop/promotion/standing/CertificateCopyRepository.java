package vn.ocop.promotion.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The copies of certificates. */
@ApplicationScoped
class CertificateCopyRepository implements PanacheRepositoryBase<CertificateCopy, UUID> {

    /** Keeps the newest state; the guard of the intake has sorted out repeats and late arrivals. */
    void keep(CertificateState state) {
        findByIdOptional(state.id())
                .ifPresentOrElse(
                        known -> known.take(state), () -> persist(new CertificateCopy(state)));
        flush();
    }

    void remove(UUID id) {
        findByIdOptional(id).ifPresent(this::delete);
    }
}
