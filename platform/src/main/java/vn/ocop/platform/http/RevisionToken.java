package vn.ocop.platform.http;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** A revision that a write has made, so that another service can wait until its copy has it. */
record RevisionToken(String topic, UUID id, long epoch, long revision) {
    static final String HEADER = "Revision-Token";

    private static final int MOST = 20;
    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z0-9.]{0,60}):([0-9a-fA-F-]{36}):(\\d{1,9}):(\\d{1,18})");

    String text() {
        return topic + ":" + id + ":" + epoch + ":" + revision;
    }

    /** Reads a header of one token, or of several with commas between them. */
    static List<RevisionToken> parse(String header) {
        var parts = header.split(",", MOST + 1);
        if (parts.length > MOST) {
            throw malformed();
        }
        return Arrays.stream(parts).map(String::strip).map(RevisionToken::one).toList();
    }

    private static RevisionToken one(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw malformed();
        }
        try {
            return new RevisionToken(
                    matcher.group(1),
                    UUID.fromString(matcher.group(2)),
                    Long.parseLong(matcher.group(3)),
                    Long.parseLong(matcher.group(4)));
        } catch (IllegalArgumentException _) {
            throw malformed();
        }
    }

    private static Refusal malformed() {
        var message =
                Text.of(
                        "Không phải Revision-Token do một dịch vụ của nền tảng cấp",
                        "Not a Revision-Token given by a service of the platform");
        return Refusal.of(
                Problems.INVALID_REQUEST, List.of(Fault.header(HEADER, "malformed", message)));
    }
}
