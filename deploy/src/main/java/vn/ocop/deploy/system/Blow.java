package vn.ocop.deploy.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One blow against a running stack.
 *
 * @param writesBefore how many writes each service confirms before it falls
 * @param frozen how long the victim stands still (SIGSTOP); nothing for SIGKILL
 */
public record Blow(Victim victim, int writesBefore, Duration frozen) {
    private static final int FEWEST_WRITES = 2;
    private static final int MOST_WRITES = 6;
    private static final int LONGEST_FREEZE = 5;
    private static final int KILLS_PER_FREEZE = 3;

    /** The same seed gives the same blows; every process is struck before one is struck again. */
    public static List<Blow> schedule(long seed, int runs) {
        var chance = new Random(seed);
        var blows = new ArrayList<Blow>();
        while (blows.size() < runs) {
            var round = new ArrayList<>(Arrays.asList(Victim.values()));
            Collections.shuffle(round, chance);
            round.forEach(victim -> blows.add(against(victim, chance)));
        }
        return List.copyOf(blows.subList(0, runs));
    }

    private static Blow against(Victim victim, Random chance) {
        var writes = chance.nextInt(FEWEST_WRITES, MOST_WRITES + 1);
        var freezes = chance.nextInt(KILLS_PER_FREEZE + 1) == 0;
        var seconds = chance.nextInt(1, LONGEST_FREEZE + 1);
        return new Blow(victim, writes, freezes ? Duration.ofSeconds(seconds) : Duration.ZERO);
    }

    boolean isKill() {
        return frozen.isZero();
    }

    @Override
    public String toString() {
        return isKill() ? "kill " + victim : "freeze " + victim + " " + frozen.toSeconds() + " s";
    }
}
