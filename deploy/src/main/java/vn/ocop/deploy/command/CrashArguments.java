package vn.ocop.deploy.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.system.Plant;
import vn.ocop.deploy.system.Scenario;

/**
 * What {@code deploy/crash} was asked for.
 *
 * @param scenario something that lasts, in place of single blows
 * @param plant a defect that the comparison has to find
 */
record CrashArguments(
        long seed,
        int runs,
        Duration longest,
        @Nullable Scenario scenario,
        Duration away,
        @Nullable Plant plant) {
    private static final int DEFAULT_RUNS = 20;
    private static final int DEFAULT_MINUTES = 60;
    private static final int DEFAULT_AWAY = 60;

    static CrashArguments of(List<String> words) {
        return new Reading(words).read();
    }

    /** Options as they are met. */
    private static final class Reading {
        private final Arguments arguments;
        private long seed = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
        private int runs = DEFAULT_RUNS;
        private int minutes = DEFAULT_MINUTES;
        private int away = DEFAULT_AWAY;
        private @Nullable Scenario scenario;
        private @Nullable Plant plant;

        Reading(List<String> words) {
            this.arguments = new Arguments("crash", words);
        }

        CrashArguments read() {
            arguments.each(
                    word -> {
                        switch (word) {
                            case "--seed" -> seed = arguments.numberOf(word);
                            case "--runs" -> runs = arguments.numberOf(word);
                            case "--minutes" -> minutes = arguments.numberOf(word);
                            case "--seconds" -> away = arguments.numberOf(word);
                            case "--scenario" -> scenario = one(Scenario.class, word);
                            case "--plant" -> plant = one(Plant.class, word);
                            default -> throw arguments.unknown(word);
                        }
                    });
            return new CrashArguments(
                    seed,
                    runs,
                    Duration.ofMinutes(minutes),
                    scenario,
                    Duration.ofSeconds(away),
                    plant);
        }

        private <E extends Enum<E>> E one(Class<E> kind, String option) {
            var value = arguments.valueOf(option);
            try {
                return Enum.valueOf(kind, value.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw new Trouble(
                        option
                                + " is one of "
                                + List.of(kind.getEnumConstants())
                                        .toString()
                                        .replaceAll("[\\[\\]]", ""),
                        e);
            }
        }
    }
}
