package vn.ocop.product.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The copies of certificates. */
@ApplicationScoped
public class StandingRepository implements PanacheRepositoryBase<Standing, UUID> {

    private static final Comparator<Standing> LATEST_FIRST =
            Comparator.comparing(
                            Standing::firstDay,
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Standing::id)
                    .reversed();

    public Optional<Standing> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /**
     * All certificates of a product: the one in force first, what may be in force next, then the
     * past from the latest on.
     */
    public List<Standing> ofProduct(UUID productId, LocalDate today) {
        return list("productId", productId).stream()
                .sorted(
                        Comparator.comparing(
                                        (Standing standing) -> standing.validityOn(today).rank())
                                .thenComparing(LATEST_FIRST))
                .toList();
    }

    void put(CertificateState state) {
        findByIdOptional(state.id())
                .ifPresentOrElse(known -> known.take(state), () -> persist(new Standing(state)));
        flush();
    }

    void remove(UUID id) {
        findByIdOptional(id).ifPresent(this::delete);
    }
}
