package vn.ocop.evaluation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up what this service knows of producers, products and papers. */
@ApplicationScoped
public class Registry {

    /** Public by its kind, wherever its product is. */
    private static final String PICTURE = "PHOTO";

    private final ProducerCopyRepository producers;
    private final ProductCopyRepository products;
    private final PaperCopyRepository papers;

    Registry(
            ProducerCopyRepository producers,
            ProductCopyRepository products,
            PaperCopyRepository papers) {
        this.producers = producers;
        this.products = products;
        this.papers = papers;
    }

    public Optional<KnownProducer> producer(UUID id) {
        return producers.findByIdOptional(id).map(copy -> copy.state);
    }

    public Optional<KnownProduct> product(UUID id) {
        return products.findByIdOptional(id).map(copy -> copy.state);
    }

    /** Products by id; those unknown here are left out. */
    public Map<UUID, KnownProduct> products(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : products.of(ids).stream()
                        .map(copy -> copy.state)
                        .collect(Collectors.toMap(KnownProduct::id, Function.identity()));
    }

    /** Producers by id; those unknown here are left out. */
    public Map<UUID, KnownProducer> producers(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : producers.of(ids).stream()
                        .map(copy -> copy.state)
                        .collect(Collectors.toMap(KnownProducer::id, Function.identity()));
    }

    /** Papers by id; unknown and withdrawn ones are left out. */
    public Map<UUID, KnownPaper> papers(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : papers.of(ids).stream()
                        .map(copy -> copy.state)
                        .collect(Collectors.toMap(KnownPaper::id, Function.identity()));
    }

    /** Papers that are pictures of a product, the newest first. */
    public List<UUID> picturesOf(UUID productId) {
        return papers.ofProduct(productId, PICTURE);
    }

    /** Ids of the producers for which a person acts. */
    public List<UUID> managedBy(String subject) {
        return producers.managedBy(subject);
    }
}
