package vn.ocop.platform.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.problem.WriteProblems;

/**
 * The precondition of a change. Only the revision inside a tag is compared: a representation in
 * another language, or of another day, is no reason to refuse.
 *
 * @param revisions the revisions of the tags given
 * @param any whether {@code *} was given
 */
public record IfMatch(List<Long> revisions, boolean any) {
    static final String HEADER = "If-Match";

    private static final Pattern TAG =
            Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e]*)\"\\s*(,|$)");
    private static final Pattern OURS = Pattern.compile("r(\\d{1,18})(-[0-9a-zA-Z]+)?");

    public IfMatch {
        revisions = List.copyOf(revisions);
    }

    /** Refuses with 428 without header, with 412 when the revision is another one. */
    public static void require(@Nullable String header, long revision) {
        if (header == null || header.isBlank()) {
            throw Refusal.of(WriteProblems.PRECONDITION_MISSING);
        }
        if (!parse(header).matches(revision)) {
            throw Refusal.of(WriteProblems.STALE);
        }
    }

    /** Reads the header; a weak tag, or one that we never gave, matches nothing. */
    public static IfMatch parse(String header) {
        if (header.strip().equals("*")) {
            return new IfMatch(List.of(), true);
        }
        var revisions = new ArrayList<Long>();
        var matcher = TAG.matcher(header);
        var end = 0;
        while (end < header.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw malformed();
            }
            end = matcher.end();
            var ours = OURS.matcher(matcher.group(2));
            if (matcher.group(1) == null && ours.matches()) {
                revisions.add(Long.valueOf(ours.group(1)));
            }
        }
        return new IfMatch(revisions, false);
    }

    public boolean matches(long revision) {
        return any || revisions.contains(revision);
    }

    private static Refusal malformed() {
        var message =
                Text.of(
                        "Cần một ETag trong dấu nháy kép, như \"r3-5f2c9a71\"",
                        "An ETag in double quotes is needed, as in \"r3-5f2c9a71\"");
        return Refusal.of(
                Problems.INVALID_REQUEST, List.of(Fault.header(HEADER, "malformed", message)));
    }
}
