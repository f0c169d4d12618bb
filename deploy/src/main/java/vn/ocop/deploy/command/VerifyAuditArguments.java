package vn.ocop.deploy.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Service;

/** What {@code deploy/verify-audit} was asked for. */
final class VerifyAuditArguments {

    private final Arguments arguments;
    private final List<Service> services = new ArrayList<>();
    private @Nullable String jdbc;
    private String user = "";
    private @Nullable String broker;

    VerifyAuditArguments(List<String> words) {
        this.arguments = new Arguments("verify-audit", words);
        arguments.each(this::take);
        if (jdbc != null && services.size() != 1) {
            throw new Trouble("--jdbc is the database of one service; name that service.");
        }
    }

    private void take(String word) {
        switch (word) {
            case "--jdbc" -> jdbc = arguments.valueOf(word);
            case "--user" -> user = arguments.valueOf(word);
            case "--broker" -> broker = arguments.valueOf(word);
            default -> services.add(service(word));
        }
    }

    private Service service(String word) {
        if (word.startsWith("--")) {
            throw arguments.unknown(word);
        }
        return Service.named(word)
                .orElseThrow(() -> new Trouble("There is no service '" + word + "'."));
    }

    /** All where none is named. */
    List<Service> services() {
        return services.isEmpty() ? List.of(Service.values()) : List.copyOf(services);
    }

    /** A database elsewhere; {@code null} for the local stack's. */
    @Nullable String jdbc() {
        return jdbc;
    }

    String user() {
        return user;
    }

    /** {@code null} for the local stack's, or none where the database lies elsewhere. */
    @Nullable String broker() {
        return broker;
    }
}
