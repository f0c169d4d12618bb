package vn.ocop.product.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.product.producer.Producer;
import vn.ocop.product.producer.ProducerAccess;
import vn.ocop.product.producer.ProducerRepository;

/** The producers that a product may name. */
@ApplicationScoped
class ProductMakers {

    private static final Text UNKNOWN =
            Text.of("Không có chủ thể này", "There is no such producer");

    private final ProducerRepository producers;
    private final ProducerAccess access;

    ProductMakers(ProducerRepository producers, ProducerAccess access) {
        this.producers = producers;
        this.access = access;
    }

    /** A producer may have its office anywhere; it only has to exist. */
    UUID known(UUID producerId) {
        return producers
                .known(producerId)
                .map(Producer::id)
                .orElseThrow(
                        () ->
                                Refusal.of(
                                        Problems.UNKNOWN_REFERENCE,
                                        List.of(
                                                Fault.at(
                                                        "/producerId",
                                                        "unknown-producer",
                                                        UNKNOWN))));
    }

    /** A producer in whose name the caller acts. */
    UUID own(UUID producerId) {
        return access.mustActFor(producers.known(producerId)).id();
    }

    @Nullable String nameOf(@Nullable UUID producerId) {
        return producerId == null
                ? null
                : producers.known(producerId).map(Producer::name).orElse(null);
    }
}
