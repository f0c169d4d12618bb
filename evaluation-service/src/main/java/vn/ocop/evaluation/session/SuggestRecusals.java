package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.ocop.evaluation.registry.KnownProducer;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;

/** Looks for members who should perhaps stand aside. */
@ApplicationScoped
class SuggestRecusals {

    private final Registry registry;

    SuggestRecusals(Registry registry) {
        this.registry = registry;
    }

    List<RecusalSuggestion> of(Sitting sitting) {
        var products =
                registry.products(
                        sitting.items().stream().map(item -> item.productId).distinct().toList());
        var producers =
                registry.producers(
                        products.values().stream()
                                .map(KnownProduct::producerId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return sitting.items().stream()
                .flatMap(
                        item ->
                                Stream.ofNullable(products.get(item.productId))
                                        .map(KnownProduct::producerId)
                                        .filter(Objects::nonNull)
                                        .map(producers::get)
                                        .filter(Objects::nonNull)
                                        .flatMap(producer -> of(sitting, item, producer)))
                .toList();
    }

    private static Stream<RecusalSuggestion> of(
            Sitting sitting, Item item, KnownProducer producer) {
        return sitting.panel().seatsOn(sitting.session().date).stream()
                .flatMap(
                        seat ->
                                Connection.of(seat, producer).stream()
                                        .map(
                                                connection ->
                                                        new RecusalSuggestion(
                                                                item.id,
                                                                item.dossierId,
                                                                seat.id(),
                                                                seat.subject(),
                                                                connection,
                                                                sitting.session()
                                                                        .isAside(
                                                                                seat.id(),
                                                                                item.dossierId))));
    }
}
