package vn.ocop.product.product;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.place.Place;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.product.classification.IdentifierScheme;
import vn.ocop.product.classification.ProductionState;
import vn.ocop.product.dated.Dated;
import vn.ocop.product.dated.Identifier;

/** A product (sản phẩm): what one line of a decision names; it counts as one. */
@Entity
@Table(name = "product")
public class Product {
    @Id private UUID id;

    @Column private long revision;
    @Column private String code;
    @Column private String name;
    @Column private String search;

    @Column(name = "producer_id")
    private @Nullable UUID producerId;

    @Embedded private Place place;

    @Column(name = "product_set")
    private @Nullable String productSet;

    @Column(name = "product_group")
    private @Nullable String productGroup;

    @Column private @Nullable String description;
    @Column private boolean published;
    @Column private boolean historical;
    @Column private boolean demonstration;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "product_producer", joinColumns = @JoinColumn(name = "product_id"))
    private List<DatedMaker> makers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_variant", joinColumns = @JoinColumn(name = "product_id"))
    private List<Variant> variants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_trademark", joinColumns = @JoinColumn(name = "product_id"))
    private List<Trademark> trademarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "product_production_state",
            joinColumns = @JoinColumn(name = "product_id"))
    private List<DatedState> productionStates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_identifier", joinColumns = @JoinColumn(name = "product_id"))
    private List<Identifier> identifiers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    @SuppressWarnings("NullAway.Init")
    Product(UUID id, String code, Place place, Origin origin, Instant now) {
        this.id = id;
        this.code = code;
        this.place = place;
        this.revision = 1;
        this.historical = origin.historical();
        this.demonstration = origin.demonstration();
        this.createdAt = now;
    }

    void changed() {
        revision++;
    }

    final void named(String next) {
        name = next;
        search = VietnameseText.fold(next);
    }

    void madeBy(DatedMaker next) {
        replace(makers, Dated.succeed(makers, next));
        producerId = next.producerId();
    }

    void moved(Place next) {
        place = next;
    }

    void sorted(Sorting next) {
        productSet = next.productSet();
        productGroup = next.productGroup();
    }

    void described(@Nullable String next) {
        description = next;
    }

    void add(Variant variant) {
        variants.add(variant);
    }

    void markedBy(List<Trademark> next) {
        replace(trademarks, next);
    }

    void report(DatedState next) {
        replace(productionStates, Dated.succeed(productionStates, next));
    }

    void show(boolean next) {
        published = next;
    }

    /** Replaces the identifiers; OCOP numbers on file stay. */
    void identifiedBy(List<Identifier> next) {
        var all = new ArrayList<>(identifiers.stream().filter(Product::isOcopNumber).toList());
        all.addAll(next);
        replace(identifiers, all);
    }

    /** A new OCOP number; the one before ends the day before. */
    public void numbered(Identifier number, LocalDate today) {
        var all = new ArrayList<Identifier>();
        for (var identifier : identifiers) {
            all.add(
                    isOcopNumber(identifier) && identifier.until() == null
                            ? identifier.endingOn(today.minusDays(1))
                            : identifier);
        }
        all.add(number);
        replace(identifiers, all);
    }

    /** A number found on paper; nothing else changes by it. */
    public void rememberNumber(Identifier number) {
        identifiers.add(number);
    }

    static boolean isOcopNumber(Identifier identifier) {
        return identifier.scheme() == IdentifierScheme.OCOP_NUMBER;
    }

    private static <T> void replace(List<T> old, List<T> next) {
        var copy = List.copyOf(next);
        if (!old.equals(copy)) {
            old.clear();
            old.addAll(copy);
        }
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    /** The short code of the public page. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    String search() {
        return search;
    }

    public @Nullable UUID producerId() {
        return producerId;
    }

    public Place place() {
        return place;
    }

    public @Nullable String productSet() {
        return productSet;
    }

    public @Nullable String productGroup() {
        return productGroup;
    }

    public @Nullable String description() {
        return description;
    }

    public boolean isPublished() {
        return published;
    }

    boolean isHistorical() {
        return historical;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    Instant createdAt() {
        return createdAt;
    }

    public List<Variant> variants() {
        return List.copyOf(variants);
    }

    List<Trademark> trademarks() {
        return List.copyOf(trademarks);
    }

    public ProductionState productionStateOn(LocalDate day) {
        return Dated.on(productionStates, day).map(DatedState::state).orElse(ProductionState.MADE);
    }

    @Nullable LocalDate productionStateFrom(LocalDate day) {
        return Dated.on(productionStates, day).map(DatedState::from).orElse(null);
    }

    public List<Identifier> identifiers() {
        return List.copyOf(identifiers);
    }
}
