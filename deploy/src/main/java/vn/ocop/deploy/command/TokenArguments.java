package vn.ocop.deploy.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.identity.TokenClaims;
import vn.ocop.deploy.process.Trouble;

/**
 * What {@code deploy/token} was asked for. A slip of the pen is told here, not by a service as a
 * bare 403.
 */
final class TokenArguments {
    private static final List<String> ROLES =
            List.of(
                    "registry-officer",
                    "evaluation-officer",
                    "promotion-officer",
                    "reporting-officer",
                    "producer",
                    "partner",
                    "auditor",
                    "administrator");
    private static final Pattern AREA = Pattern.compile("VN|VN-[23]T:\\d{2,5}");

    private final Arguments arguments;
    private final List<String> roles = new ArrayList<>();
    private final List<String> areas = new ArrayList<>();
    private @Nullable String subject;
    private int hours = (int) TokenClaims.HALF_A_DAY.toHours();

    private TokenArguments(List<String> words) {
        this.arguments = new Arguments("token", words);
    }

    static TokenClaims claims(List<String> words) {
        var reading = new TokenArguments(words);
        reading.arguments.each(reading::take);
        return reading.result();
    }

    private void take(String word) {
        switch (word) {
            case "--area" -> areas.add(area(arguments.valueOf(word)));
            case "--sub" -> subject = arguments.valueOf(word);
            case "--hours" -> hours = positive(arguments.numberOf(word));
            default -> roles.add(role(word));
        }
    }

    private TokenClaims result() {
        if (roles.isEmpty() && subject == null) {
            throw new Trouble(
                    "Name at least one role or a --sub. Roles: " + String.join(", ", ROLES));
        }
        var who = subject == null ? "local." + roles.getFirst() : subject;
        return new TokenClaims(who, roles, areas, Duration.ofHours(hours));
    }

    private String role(String word) {
        if (word.startsWith("--")) {
            throw arguments.unknown(word);
        }
        if (!ROLES.contains(word)) {
            throw new Trouble(
                    "There is no role '" + word + "'. Roles: " + String.join(", ", ROLES));
        }
        return word;
    }

    private static String area(String value) {
        if (!AREA.matcher(value).matches()) {
            throw new Trouble(
                    "An area is VN (the whole country) or map and code, such as VN-2T:40 for Nghệ An since"
                            + " 1 July 2025; '"
                            + value
                            + "' is neither.");
        }
        return value;
    }

    private static int positive(int hours) {
        if (hours < 1) {
            throw new Trouble("--hours must be 1 or more.");
        }
        return hours;
    }
}
