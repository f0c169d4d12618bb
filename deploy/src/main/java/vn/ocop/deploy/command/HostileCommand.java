package vn.ocop.deploy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import vn.ocop.deploy.hostile.HostileRun;
import vn.ocop.deploy.identity.LocalIssuer;
import vn.ocop.deploy.postgres.DatabaseLogin;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.PortPlan;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackAddresses;

/**
 * Sends hostile requests to the running stack: {@code deploy/hostile --seed 7 --requests 200000}.
 */
final class HostileCommand {
    private static final int FIRST_SEED = 1;
    private static final int SOME = 10_000;

    private final Workplace workplace;
    private int seed = FIRST_SEED;
    private int requests = SOME;

    HostileCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    /** 0 when every answer was as it should be. */
    int run(List<String> words) {
        read(words);
        var ports =
                new Owner(workplace.folder())
                        .ports()
                        .orElseThrow(
                                () -> new Trouble("Nothing runs. deploy/start starts the stack."));
        var tokens = LocalIssuer.in(workplace.folder().keys()).mint();
        var found =
                new HostileRun(new StackAddresses(ports, logins(ports)), tokens, workplace.out())
                        .with(seed, requests);
        found.forEach(workplace.out()::say);
        return found.isEmpty() ? 0 : 1;
    }

    private void read(List<String> words) {
        var arguments = new Arguments("hostile", words);
        arguments.each(
                word -> {
                    switch (word) {
                        case "--seed" -> seed = arguments.numberOf(word);
                        case "--requests" -> requests = arguments.numberOf(word);
                        default -> throw arguments.unknown(word);
                    }
                });
    }

    /** As the services were told them. */
    private Map<Service, DatabaseLogin> logins(PortPlan ports) {
        var logins = new EnumMap<Service, DatabaseLogin>(Service.class);
        for (var service : Service.values()) {
            var file = workplace.folder().environments().resolve(service.id() + ".env");
            var environment = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                environment.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            logins.put(
                    service,
                    new DatabaseLogin(
                            ports.postgres(),
                            service.id(),
                            unquoted(environment, "QUARKUS_DATASOURCE_USERNAME"),
                            unquoted(environment, "QUARKUS_DATASOURCE_PASSWORD")));
        }
        return logins;
    }

    private static String unquoted(Properties environment, String name) {
        return environment.getProperty(name, "").replace("'", "");
    }
}
