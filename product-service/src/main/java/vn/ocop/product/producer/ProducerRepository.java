package vn.ocop.product.producer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The producers. */
@ApplicationScoped
public class ProducerRepository implements PanacheRepositoryBase<Producer, UUID> {

    public Optional<Producer> known(UUID id) {
        return findByIdOptional(id);
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<Producer> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Producer producer) {
        persist(producer);
        flush();
    }

    /** The producers that name a person among their managers, confirmed or not. */
    List<UUID> managedBy(String subject) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Producer p join p.managers m where m.subject = :subject order by p.id",
                        UUID.class)
                .setParameter("subject", subject)
                .getResultList();
    }
}
