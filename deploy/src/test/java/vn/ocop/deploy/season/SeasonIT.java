package vn.ocop.deploy.season;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.process.Ports;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.PortPlan;
import vn.ocop.deploy.stack.Stack;
import vn.ocop.deploy.stack.StackOptions;

/**
 * Three provinces, 60 dossiers of eight product sets, three councils and the Ministry's, and the
 * calendar from June 2026 to the end of 2029: on every day looked at, certificates are counted as a
 * reckoning of its own says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeasonIT {
    private static final Path ROOT = Path.of(System.getProperty("ocop.root"));
    private static final int FIRST_BASE = 27080;

    private final Console out = new Console(System.out);
    private Stack stack;
    private Story story;

    @BeforeAll
    void three_provinces_apply(@TempDir Path folder) {
        var days = new Days(folder.resolve("clock"), Story.APPLIED);
        var base = new PortPlan(FIRST_BASE).firstFree(Ports::isFree).base();
        stack =
                Stack.start(
                        StackOptions.beside(ROOT, "season", base)
                                .withClockFile(folder.resolve("clock")),
                        out);
        story = new Story(new Api(stack.addresses(), stack.tokens()), days);
        story.all().parallel().forEach(Season::apply);
    }

    @AfterAll
    void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void three_years_of_certificates_are_counted_right_on_every_day() {
        new EarlierYears(story).those_of_2023_are_extended_or_run_out();
        new CouncilDays(story).the_councils_sit();
        var decisions = new DecisionDays(story);
        decisions.the_provinces_decide();
        decisions.the_ministry_decides_on_five_stars();
        var later = new LaterYears(story);
        later.certificates_are_revoked_and_transferred();
        later.an_upgrade_fails();
        later.the_calendar_runs_to_the_renewal();
        out.say("Season: " + story);
    }
}
