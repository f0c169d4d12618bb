package vn.ocop.product.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.PaperClass;

/** The records of papers. */
@ApplicationScoped
class PaperRepository implements PanacheRepositoryBase<Paper, UUID> {

    Optional<Paper> known(UUID id) {
        return findByIdOptional(id);
    }

    Optional<Paper> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Paper paper) {
        persist(paper);
        flush();
    }

    /**
     * The papers of a product and of its producer that are not withdrawn, of these classes, in
     * order of their ids.
     */
    List<Paper> of(
            UUID productId, @Nullable UUID producerId, Set<PaperClass> classes, Slice slice) {
        return find(
                        "(productId = ?1 or producerId = ?2) and paperClass in ?3 and withdrawnAt is null and id > ?4"
                                + " order by id",
                        productId,
                        producerId,
                        classes,
                        slice.after())
                .range(0, slice.size() - 1)
                .list();
    }

    /** Which rows of a list: after an id, so many. */
    record Slice(UUID after, int size) {}
}
