package vn.ocop.evaluation.dossier.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.form.AttachedPaper;
import vn.ocop.evaluation.dossier.form.Registration;
import vn.ocop.evaluation.dossier.form.SelfAssessment;
import vn.ocop.evaluation.registry.KnownPaper;

/** A dossier beside the one on which the product was recognised last. */
@Schema(description = "What has changed since the dossier on which the product was recognised")
public record ChangesSince(
        @Schema(
                        description =
                                "Dossier on which the product was recognised last; absent where there was"
                                        + " none, nothing else is told then")
                @Nullable UUID recognised,
        @Schema(description = "Fields of Form 01 that differ") List<FieldChange> registration,
        @Schema(description = "Criteria of Form 02 whose choice differs")
                List<ChoiceChange> choices,
        @Schema(description = "Papers of the earlier dossier that cannot be used as they are")
                List<PaperToRenew> papersToRenew,
        @Schema(description = "Papers that the earlier dossier did not have")
                List<UUID> papersAdded) {

    /** A field of Form 01 before and now. */
    @Schema(description = "A field of Form 01 before and now; an absent side is empty there")
    public record FieldChange(
            @Schema(description = "Name of the field", examples = "yearlyOutput") String field,
            @Schema(description = "Before", examples = "25 tấn") @Nullable String before,
            @Schema(description = "Now", examples = "30 tấn") @Nullable String now) {}

    /** A criterion of Form 02 before and now. */
    @Schema(description = "A choice of Form 02 before and now; absent where the sheet lacks it")
    public record ChoiceChange(
            @Schema(description = "Code of the criterion", examples = "1.5") String criterion,
            @Schema(description = "Number of the option before", examples = "1")
                    @Nullable Integer before,
            @Schema(description = "Number of the option now", examples = "2")
                    @Nullable Integer now) {}

    /** A paper that has to be brought anew. */
    @Schema(description = "A paper of the earlier dossier that cannot be used as it is")
    public record PaperToRenew(
            @Schema(description = "Id of the paper in the product service") UUID id,
            @Schema(description = "Codes: list paper-state", examples = "EXPIRED")
                    PaperState state) {}

    /** The product was never recognised on a dossier known here. */
    public static final ChangesSince NOTHING =
            new ChangesSince(null, List.of(), List.of(), List.of(), List.of());

    private static final List<Map.Entry<String, Function<Registration, @Nullable Object>>> FIELDS =
            List.of(
                    Map.entry("productDescription", Registration::productDescription),
                    Map.entry("productionAddress", Registration::productionAddress),
                    Map.entry("producedSince", Registration::producedSince),
                    Map.entry("yearlyOutput", Registration::yearlyOutput),
                    Map.entry("workers", Registration::workers),
                    Map.entry("localWorkers", Registration::localWorkers),
                    Map.entry("website", Registration::website));

    public static ChangesSince of(
            Filed before, Filed now, Map<UUID, KnownPaper> known, LocalDate today) {
        return new ChangesSince(
                before.dossierId(),
                fields(before.registration(), now.registration()),
                choices(before.selfAssessment(), now.selfAssessment()),
                toRenew(before.papers(), known, today),
                added(before.papers(), now.papers()));
    }

    private static List<FieldChange> fields(
            @Nullable Registration before, @Nullable Registration now) {
        var changes = new ArrayList<FieldChange>();
        for (var field : FIELDS) {
            var old = text(before, field.getValue());
            var today = text(now, field.getValue());
            if (!Objects.equals(old, today)) {
                changes.add(new FieldChange(field.getKey(), old, today));
            }
        }
        return List.copyOf(changes);
    }

    private static @Nullable String text(
            @Nullable Registration form, Function<Registration, @Nullable Object> field) {
        var value = form == null ? null : field.apply(form);
        return value == null ? null : value.toString();
    }

    private static List<ChoiceChange> choices(
            @Nullable SelfAssessment before, @Nullable SelfAssessment now) {
        Map<String, Integer> old = before == null ? Map.of() : before.chosen();
        Map<String, Integer> today = now == null ? Map.of() : now.chosen();
        var criteria = new TreeSet<>(old.keySet());
        criteria.addAll(today.keySet());
        return criteria.stream()
                .filter(code -> !Objects.equals(old.get(code), today.get(code)))
                .map(code -> new ChoiceChange(code, old.get(code), today.get(code)))
                .toList();
    }

    private static List<PaperToRenew> toRenew(
            List<AttachedPaper> papers, Map<UUID, KnownPaper> known, LocalDate today) {
        return papers.stream()
                .map(
                        paper ->
                                new PaperToRenew(
                                        paper.id(),
                                        PaperState.of(
                                                paper.sha256(), known.get(paper.id()), today)))
                .filter(paper -> paper.state() != PaperState.VALID)
                .toList();
    }

    private static List<UUID> added(List<AttachedPaper> before, List<AttachedPaper> now) {
        var there = before.stream().map(AttachedPaper::id).toList();
        return now.stream().map(AttachedPaper::id).filter(id -> !there.contains(id)).toList();
    }
}
