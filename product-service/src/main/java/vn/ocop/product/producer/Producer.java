package vn.ocop.product.producer;

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
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.product.classification.IdentifierScheme;
import vn.ocop.product.classification.LegalForm;
import vn.ocop.product.classification.SizeClass;
import vn.ocop.product.dated.Dated;
import vn.ocop.product.dated.Identifier;

/** A producer (chủ thể OCOP). */
@Entity
@Table(name = "producer")
public class Producer {
    @Id private UUID id;

    @Column private long revision;
    @Column private String name;
    @Column private String search;
    @Embedded private Place place;
    @Column private @Nullable String address;
    @Column private boolean demonstration;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "producer_name", joinColumns = @JoinColumn(name = "producer_id"))
    private List<DatedName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "producer_legal_form", joinColumns = @JoinColumn(name = "producer_id"))
    private List<DatedForm> legalForms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "producer_size_class", joinColumns = @JoinColumn(name = "producer_id"))
    private List<DatedSize> sizeClasses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "producer_identifier", joinColumns = @JoinColumn(name = "producer_id"))
    private List<Identifier> identifiers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "producer_restricted", joinColumns = @JoinColumn(name = "producer_id"))
    private List<SealedField> restricted = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "producer_manager", joinColumns = @JoinColumn(name = "producer_id"))
    private List<Membership> managers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Producer() {}

    @SuppressWarnings("NullAway.Init")
    Producer(UUID id, DatedName name, Place place, boolean demonstration, Instant now) {
        this.id = id;
        this.revision = 1;
        this.place = place;
        this.demonstration = demonstration;
        this.createdAt = now;
        named(name);
    }

    void changed() {
        revision++;
    }

    void named(DatedName next) {
        replace(names, Dated.succeed(names, next));
        name = Dated.latest(names).orElse(next).name();
        search = VietnameseText.fold(name);
    }

    void formed(DatedForm next) {
        replace(legalForms, Dated.succeed(legalForms, next));
    }

    void sized(DatedSize next) {
        replace(sizeClasses, Dated.succeed(sizeClasses, next));
    }

    void moved(Place next) {
        place = next;
    }

    void addressed(@Nullable String next) {
        address = next;
    }

    /** Values are sealed before they come here. */
    void restrict(List<SealedField> next) {
        replace(restricted, next);
    }

    void identifiedBy(List<Identifier> next) {
        replace(identifiers, next);
    }

    /**
     * The number of a household is its owner's citizen number and has its place among the
     * restricted fields, not among numbers that anybody may read.
     */
    void mustShowNoPersonalNumber(LocalDate today) {
        if (legalFormOn(today).isHousehold()
                && identifiers.stream()
                        .anyMatch(it -> it.scheme() == IdentifierScheme.BUSINESS_NUMBER)) {
            throw Refusal.of(ProducerProblems.PERSONAL_NUMBER);
        }
    }

    void join(Membership person) {
        managers.removeIf(other -> other.subject().equals(person.subject()));
        managers.add(person);
    }

    boolean leave(String subject) {
        return managers.removeIf(other -> other.subject().equals(subject));
    }

    private static <T> void replace(List<T> old, List<T> next) {
        if (!old.equals(next)) {
            var copy = List.copyOf(next);
            old.clear();
            old.addAll(copy);
        }
    }

    public boolean isManagedBy(String subject) {
        return managers.stream().anyMatch(person -> person.subject().equals(subject));
    }

    public boolean isConfirmedManager(String subject) {
        return managers.stream()
                .anyMatch(person -> person.subject().equals(subject) && person.confirmed());
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public String name() {
        return name;
    }

    String search() {
        return search;
    }

    public Place place() {
        return place;
    }

    @Nullable String address() {
        return address;
    }

    List<SealedField> restricted() {
        return List.copyOf(restricted);
    }

    boolean isRepresented() {
        return restricted.stream().anyMatch(it -> Representative.FIELDS.contains(it.field()));
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    Instant createdAt() {
        return createdAt;
    }

    List<DatedName> names() {
        return List.copyOf(names);
    }

    public LegalForm legalFormOn(LocalDate day) {
        return Dated.on(legalForms, day).map(DatedForm::legalForm).orElse(LegalForm.UNKNOWN);
    }

    @Nullable LocalDate legalFormFrom(LocalDate day) {
        return Dated.on(legalForms, day).map(DatedForm::from).orElse(null);
    }

    SizeClass sizeClassOn(LocalDate day) {
        return Dated.on(sizeClasses, day).map(DatedSize::sizeClass).orElse(SizeClass.UNKNOWN);
    }

    List<Identifier> identifiers() {
        return List.copyOf(identifiers);
    }

    List<Membership> managers() {
        return List.copyOf(managers);
    }
}
