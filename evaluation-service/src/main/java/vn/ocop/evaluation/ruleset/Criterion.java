package vn.ocop.evaluation.ruleset;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A section, a criterion or a sub-criterion (tiêu chí): it has either options or children.
 *
 * @param code unique within its product set, such as {@code 6.1.1}
 * @param maxPoints the most it can be worth
 * @param options from low to high, within a variant; the order gives an option its number, from 1
 */
public record Criterion(
        String code,
        int maxPoints,
        List<Option> options,
        List<Note> notes,
        List<Criterion> children) {

    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** This node and all below it, in printed order. */
    public Stream<Criterion> tree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Criterion::tree));
    }

    /** Codes of the variants of a criterion that has them, in printed order. */
    public List<String> variants() {
        return options.stream().map(Option::variant).filter(Objects::nonNull).distinct().toList();
    }

    /** The option of a choice; empty for 0, which means that none of the options is met. */
    public Optional<Option> option(int choice) {
        return choice == 0 ? Optional.empty() : Optional.of(options.get(choice - 1));
    }

    /**
     * Points that the star minimum asks for: those of the option with the highest mark not above
     * the star. A 4-star mark so binds 5 stars too where no 5-star mark stands here.
     */
    public OptionalInt minimumFor(int stars) {
        return options.stream()
                .filter(option -> option.starMark() > 0 && option.starMark() <= stars)
                .max((a, b) -> Integer.compare(a.starMark(), b.starMark()))
                .map(option -> OptionalInt.of(option.points()))
                .orElseGet(OptionalInt::empty);
    }

    public boolean hasNote(NoteType type) {
        return notes.stream().anyMatch(note -> note.type() == type);
    }

    /** The condition of the given kind, where a note of this criterion has one. */
    public <C extends Condition> Optional<C> condition(Class<C> kind) {
        return notes.stream()
                .map(Note::condition)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
