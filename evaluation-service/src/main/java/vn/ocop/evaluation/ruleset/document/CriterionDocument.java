package vn.ocop.evaluation.ruleset.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.Condition;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Note;
import vn.ocop.evaluation.ruleset.NoteType;
import vn.ocop.evaluation.ruleset.Option;
import vn.ocop.evaluation.ruleset.Reach;

/** A criterion with either options or children. */
@Schema(description = "A section, criterion or sub-criterion with either options or children")
record CriterionDocument(
        @Schema(description = "Code, unique in the product set", examples = "1.5")
                @NotNull
                @Pattern(regexp = "\\d{1,3}(\\.\\d{1,3}){0,4}")
                String code,
        @Schema(description = "Most points", examples = "3") @NotNull @Min(0) @Max(100)
                Integer maxPoints,
        @Schema(description = "Options from low to high, within a variant; none for a section")
                @Size(max = 60)
                @Nullable List<@Valid @NotNull OptionDocument> options,
        @Schema(description = "Notes printed under the criterion") @Size(max = 20)
                @Nullable List<@Valid @NotNull NoteDocument> notes,
        @Schema(description = "Criteria below, in printed order") @Size(max = 60)
                @Nullable List<@Valid @NotNull CriterionDocument> children) {

    /** An option. */
    @Schema(description = "An option of a criterion")
    record OptionDocument(
            @Schema(description = "What it is worth", examples = "2") @NotNull @Min(0) @Max(100)
                    Integer points,
            @Schema(description = "The star whose minimum it is", examples = "4") @Min(3) @Max(5)
                    @Nullable Integer starMark,
            @Schema(description = "Code of the variant it belongs to", examples = "1")
                    @Pattern(regexp = "\\w{1,10}")
                    @Nullable String variant,
            @Schema(description = "Whether it is a yes or no where the decision prints points only")
                    @Nullable Boolean derived,
            @Schema(description = "How far the advice may ask for it; FREE when left out")
                    @Nullable Reach reach) {

        static OptionDocument of(Option option) {
            return new OptionDocument(
                    option.points(),
                    option.starMark() == 0 ? null : option.starMark(),
                    option.variant(),
                    option.derived() ? Boolean.TRUE : null,
                    option.reach() == Reach.FREE ? null : option.reach());
        }

        Option toOption() {
            return new Option(
                    points,
                    starMark == null ? 0 : starMark,
                    variant,
                    Boolean.TRUE.equals(derived),
                    reach == null ? Reach.FREE : reach);
        }
    }

    /** A note, with its condition where it can be tested from the points. */
    @Schema(description = "A note under a criterion, without words")
    record NoteDocument(
            @Schema(description = "What it does", examples = "APPLICABILITY") @NotNull
                    NoteType type,
            @Schema(description = "Where it can be tested from the points") @Valid
                    @Nullable ConditionDocument condition) {

        static NoteDocument of(Note note) {
            Condition condition = note.condition();
            return new NoteDocument(
                    note.type(), condition == null ? null : ConditionDocument.of(condition));
        }

        Note toNote() {
            return new Note(type, condition == null ? null : condition.toCondition());
        }
    }

    /** What a condition tests. */
    @Schema(name = "ConditionKind", description = "What a condition tests")
    enum Kind {
        MIN_POINTS,
        ANY_ZERO
    }

    /** A condition. */
    @Schema(
            description =
                    "MIN_POINTS: the criterion counts only when the one named has the points;"
                            + " ANY_ZERO: zero on any of those named stops the scoring")
    record ConditionDocument(
            @Schema(description = "MIN_POINTS or ANY_ZERO", examples = "MIN_POINTS") @NotNull
                    Kind kind,
            @Schema(description = "Criteria it looks at", examples = "[\"5.1\"]")
                    @NotNull
                    @Size(min = 1, max = 60)
                    List<@NotNull @Size(max = 20) String> criteria,
            @Schema(description = "Points that MIN_POINTS asks for", examples = "1")
                    @Min(0)
                    @Max(100)
                    @Nullable Integer points) {

        static ConditionDocument of(Condition condition) {
            return switch (condition) {
                case Condition.MinPoints least ->
                        new ConditionDocument(Kind.MIN_POINTS, least.criteria(), least.points());
                case Condition.AnyZero zero ->
                        new ConditionDocument(Kind.ANY_ZERO, zero.criteria(), null);
            };
        }

        Condition toCondition() {
            return switch (kind) {
                case MIN_POINTS ->
                        new Condition.MinPoints(criteria.getFirst(), points == null ? 1 : points);
                case ANY_ZERO -> new Condition.AnyZero(List.copyOf(criteria));
            };
        }
    }

    static CriterionDocument of(Criterion node) {
        return new CriterionDocument(
                node.code(),
                node.maxPoints(),
                present(node.options().stream().map(OptionDocument::of).toList()),
                present(node.notes().stream().map(NoteDocument::of).toList()),
                present(node.children().stream().map(CriterionDocument::of).toList()));
    }

    private static <T> @Nullable List<T> present(List<T> items) {
        return items.isEmpty() ? null : items;
    }

    Criterion toCriterion() {
        return new Criterion(
                code,
                maxPoints,
                orEmpty(options).stream().map(OptionDocument::toOption).toList(),
                orEmpty(notes).stream().map(NoteDocument::toNote).toList(),
                orEmpty(children).stream().map(CriterionDocument::toCriterion).toList());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> items) {
        return Objects.requireNonNullElse(items, List.of());
    }
}
