package vn.ocop.deploy.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what is wrong with an answer to a hostile request.
 *
 * @param types addresses of the problem types that the service knows
 */
record Judge(Set<String> types) {
    static final Duration SLOW = Duration.ofSeconds(10);
    private static final int ERRORS = 400;
    private static final int NOT_FOUND = 404;
    private static final int FAULTS = 500;

    /** A body beyond its limit is refused before it has come, which may break the connection. */
    private static final int MAY_BE_CUT_OFF = 1_000_000;

    private static final Set<Integer> UNDECODABLE = Set.of(400, 414, 431);
    private static final Set<String> BARE = Set.of("content-length", "connection");

    /** Names and words that only the inside of a service uses; no request here holds them. */
    private static final List<Pattern> INSIDES =
            List.of(
                    Pattern.compile("\\b(?:java|javax|jakarta|io|org|com|vn)\\.[a-z]+\\.[\\w.$]+"),
                    Pattern.compile("\\w+(?:Exception|Error)\\b(?!\")"),
                    Pattern.compile("\\bat [\\w.$]+\\([\\w. ]*:?\\d*\\)"),
                    Pattern.compile(
                            "(?i)\\b(?:insert into|select \\w+ from|update \\w+ set|delete from) "),
                    Pattern.compile(
                            "(?i)SQLSTATE|PSQL|jdbc:|hibernate|jackson|netty|vertx|quarkus"),
                    Pattern.compile("\\b(?:pk|fk|ux|ck|ex|ix)_[a-z_]+"));

    Judge {
        types = Set.copyOf(types);
    }

    /**
     * Empty when the answer is as it should be.
     *
     * @param shot the request
     */
    Optional<String> complaint(Marksman.Shot shot, WireAnswer answer) {
        return complaint(shot.method(), shot.bytes().length, shot.operation().pages(), answer);
    }

    /**
     * Empty when the answer is as it should be.
     *
     * @param sent size of the request
     * @param pages whether people may read the answer in a browser
     */
    Optional<String> complaint(String method, int sent, boolean pages, WireAnswer answer) {
        if (answer.ending() == WireAnswer.Ending.TIMED_OUT) {
            return Optional.of("no answer in time");
        }
        if (answer.took().compareTo(SLOW) > 0) {
            return Optional.of("answered only after " + answer.took());
        }
        if (answer.status() == 0) {
            return sent > MAY_BE_CUT_OFF ? Optional.empty() : Optional.of("no answer at all");
        }
        if (answer.headers().containsKey("x-injected")) {
            return Optional.of("a header of the request's making");
        }
        if (answer.status() >= FAULTS) {
            return Optional.of("status " + answer.status());
        }
        if (answer.status() < ERRORS || method.equals("HEAD") || isBelowHttp(answer)) {
            return Optional.empty();
        }
        return pages && isPage(answer) ? insides(answer.text()) : problem(answer);
    }

    /**
     * Who looks for the product behind a code in a browser is told in a page that there is none.
     */
    private static boolean isPage(WireAnswer answer) {
        return answer.status() == NOT_FOUND
                && answer.header("content-type").startsWith("text/html")
                && answer.text().contains("</html>");
    }

    /**
     * What cannot be decoded as HTTP at all never becomes a request: the server ends the connection
     * with a bare status, without any of the headers that every answer of a service bears.
     */
    private static boolean isBelowHttp(WireAnswer answer) {
        return UNDECODABLE.contains(answer.status())
                && answer.body().length == 0
                && BARE.containsAll(answer.headers().keySet());
    }

    private Optional<String> problem(WireAnswer answer) {
        if (!answer.header("content-type").startsWith("application/problem+json")) {
            return Optional.of("no problem document: " + answer.header("content-type"));
        }
        JsonNode problem;
        try {
            problem = Json.MAPPER.readTree(answer.body());
        } catch (IOException _) {
            return Optional.of("a problem document that is no JSON");
        }
        if (problem.path("status").asInt() != answer.status()) {
            return Optional.of("another status in the document");
        }
        var type = problem.path("type").asText();
        if (types.stream().noneMatch(type::endsWith)) {
            return Optional.of("a type that is not in the catalogue: " + type);
        }
        // Its address is the caller's own words.
        return insides(
                problem.path("title").asText()
                        + "\n"
                        + problem.path("detail").asText()
                        + "\n"
                        + problem.path("errors"));
    }

    private static Optional<String> insides(String said) {
        return INSIDES.stream()
                .map(pattern -> pattern.matcher(said))
                .filter(matcher -> matcher.find())
                .map(matcher -> "insides are told: " + matcher.group())
                .findFirst();
    }
}
