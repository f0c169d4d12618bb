package vn.ocop.deploy.promises;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says what is wrong with an answer; an empty list when nothing is. */
final class Judging {
    static final List<String> EXPOSED =
            List.of(
                    "ETag",
                    "Location",
                    "Link",
                    "Retry-After",
                    "Idempotency-Replayed",
                    "Revision-Token");
    static final List<String> VARY = List.of("Accept", "Accept-Language", "Authorization");
    private static final Pattern STRONG = Pattern.compile("\"[\\x21\\x23-\\x7e]+\"");
    private static final Pattern INSIDE =
            Pattern.compile(
                    "(Exception|\\bjava\\.|\\bvn\\.ocop\\.|org\\.hibernate|select .* from )");

    private Judging() {}

    static List<String> status(Reply reply, Integer... right) {
        return Arrays.asList(right).contains(reply.status())
                ? List.of()
                : List.of(
                        "status %d instead of %s: %s"
                                .formatted(
                                        reply.status(), Arrays.toString(right), shortened(reply)));
    }

    /**
     * A refusal with 400 that names the fault.
     *
     * @param place {@code parameter}, {@code header} or {@code pointer}
     */
    static List<String> fault(Reply reply, String place, String name) {
        var faults = status(reply, 400);
        if (!faults.isEmpty()) {
            return faults;
        }
        for (var error : reply.json().path("errors")) {
            if (error.path(place).isTextual() && error.path(place).asText().equals(name)) {
                return List.of();
            }
        }
        return List.of("no fault at " + place + " " + name + ": " + shortened(reply));
    }

    static List<String> problem(Ask ask, Reply reply) {
        var faults = new ArrayList<String>();
        var problem = reply.json();
        expect(
                faults,
                reply.header("Content-Type").startsWith("application/problem+json"),
                "Content-Type " + reply.header("Content-Type"));
        for (var member : List.of("type", "title", "detail", "instance")) {
            expect(faults, problem.path(member).isTextual(), member + " is missing");
        }
        expect(faults, problem.path("type").asText().contains("/problems/"), "type leads nowhere");
        expect(
                faults,
                problem.path("status").asInt() == reply.status(),
                "status " + problem.path("status") + " in an answer " + reply.status());
        expect(
                faults,
                problem.path("instance").asText().endsWith(ask.plainPath()),
                "instance " + problem.path("instance"));
        expect(
                faults,
                problem.path("traceId").asText().equals(ask.traceId()),
                "traceId " + problem.path("traceId"));
        expect(faults, !INSIDE.matcher(reply.text()).find(), "shows the inside");
        problem.path("errors").forEach(it -> faults.addAll(error(it)));
        return faults;
    }

    private static List<String> error(JsonNode error) {
        var faults = new ArrayList<String>();
        var places = List.of("pointer", "parameter", "header").stream().filter(error::has).count();
        expect(faults, places <= 1, "two places in one fault: " + error);
        expect(
                faults,
                error.path("code").isTextual() && error.path("message").isTextual(),
                "a fault without code or message: " + error);
        return faults;
    }

    static List<String> strongTag(Reply reply) {
        return STRONG.matcher(reply.header("ETag")).matches()
                ? List.of()
                : List.of("ETag " + reply.header("ETag"));
    }

    static List<String> names(Reply reply, String header, List<String> wanted) {
        var value = reply.header(header).toLowerCase(Locale.ROOT);
        var given = Arrays.stream(value.split(",")).map(String::strip).toList();
        return wanted.stream()
                .filter(it -> !given.contains(it.toLowerCase(Locale.ROOT)))
                .map(it -> header + " does not name " + it + ": " + value)
                .toList();
    }

    static List<String> absent(Reply reply, String header) {
        return reply.header(header).isEmpty()
                ? List.of()
                : List.of(header + " is given: " + reply.header(header));
    }

    static List<String> sameButBody(Reply get, Reply head) {
        var faults = new ArrayList<>(status(head, get.status()));
        for (var header : List.of("ETag", "Content-Type")) {
            expect(faults, get.header(header).equals(head.header(header)), header + " differs");
        }
        expect(faults, head.body().length == 0, "a body");
        return faults;
    }

    static List<String> notModified(Reply reply) {
        var faults = new ArrayList<>(status(reply, 304));
        expect(faults, reply.body().length == 0, "a body");
        return faults;
    }

    /** Two languages of one resource: other bytes must have another tag. */
    static List<String> languages(Reply vi, Reply en) {
        var same = Arrays.equals(vi.body(), en.body());
        return same == vi.header("ETag").equals(en.header("ETag"))
                ? List.of()
                : List.of("bodies " + (same ? "equal" : "differ") + ", tags do not");
    }

    static List<String> replay(Reply first, Reply again) {
        var faults = new ArrayList<>(status(again, first.status()));
        expect(
                faults,
                again.header("Idempotency-Replayed").equals("true"),
                "no Idempotency-Replayed");
        for (var header : List.of("Location", "ETag")) {
            expect(faults, first.header(header).equals(again.header(header)), header + " differs");
        }
        // Restricted fields are not kept, so the answer may have fewer; none may differ.
        var now = first.json();
        for (var field : again.json().properties()) {
            expect(
                    faults,
                    field.getValue().equals(now.path(field.getKey())),
                    field.getKey() + " differs");
        }
        return faults;
    }

    static void expect(List<String> faults, boolean right, String otherwise) {
        if (!right) {
            faults.add(otherwise);
        }
    }

    static List<String> expect(boolean right, String otherwise) {
        return right ? List.of() : List.of(otherwise);
    }

    private static String shortened(Reply reply) {
        var text = reply.text();
        return text.substring(0, Math.min(400, text.length()));
    }
}
