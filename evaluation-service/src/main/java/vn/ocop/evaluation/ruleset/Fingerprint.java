package vn.ocop.evaluation.ruleset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Content hash of what decides a star: bands, part maxima, codes, points, marks, variants, note
 * types and conditions. The canonical text has one line per fact, so that anyone can build it again
 * from the data; the README describes it.
 */
final class Fingerprint {

    private final StringBuilder text = new StringBuilder();

    private Fingerprint() {}

    static String of(Frame frame, List<Rubric> rubrics) {
        Fingerprint print = new Fingerprint();
        print.frame(frame);
        rubrics.forEach(print::rubric);
        return sha256(print.text.toString());
    }

    private void frame(Frame frame) {
        line("rule-set", frame.id());
        for (Frame.PartMaximum part : frame.parts()) {
            line("part", part.code(), part.maxPoints());
        }
        for (StarBand band : frame.bands().intervals()) {
            line(
                    "band",
                    band.stars(),
                    (band.fromIncluded() ? "[" : "(") + band.from().toPlainString(),
                    band.to().toPlainString() + (band.toIncluded() ? "]" : ")"));
        }
    }

    private void rubric(Rubric rubric) {
        line(
                "set",
                rubric.productSet().code(),
                rubric.productSet().exclusion() ? "exclusion" : "-");
        for (Part part : rubric.parts()) {
            line("part", part.code(), part.maxPoints());
            part.sections().stream().flatMap(Criterion::tree).forEach(this::criterion);
        }
    }

    private void criterion(Criterion node) {
        line("criterion", node.code(), node.maxPoints());
        for (Option option : node.options()) {
            String variant = option.variant() == null ? "-" : option.variant();
            line("option", option.points(), option.starMark(), variant, option.derived());
        }
        for (Note note : node.notes()) {
            line("note", note.type().name().toLowerCase(Locale.ROOT), condition(note));
        }
    }

    private static String condition(Note note) {
        return switch (note.condition()) {
            case null -> "-";
            case Condition.MinPoints least ->
                    "min_points " + least.criterion() + " " + least.points();
            case Condition.AnyZero zero -> "any_zero " + String.join(" ", zero.criteria());
        };
    }

    private void line(Object... words) {
        for (int i = 0; i < words.length; i++) {
            text.append(i == 0 ? "" : " ").append(words[i]);
        }
        text.append('\n');
    }

    private static String sha256(String canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
