package vn.ocop.deploy.command;

import java.util.List;
import vn.ocop.deploy.kafka.SmallDisk;
import vn.ocop.deploy.process.Ports;
import vn.ocop.deploy.stack.PortPlan;
import vn.ocop.deploy.stack.Stack;
import vn.ocop.deploy.stack.StackOptions;
import vn.ocop.deploy.system.Blow;
import vn.ocop.deploy.system.CrashRun;
import vn.ocop.deploy.system.Disagreement;
import vn.ocop.deploy.system.Scenario;

/** Strikes a stack of its own, with data of its own, and compares everything afterwards. */
record CrashCommand(Workplace workplace) {
    private static final int FIRST_BASE = 25080;

    /** 0 when all agrees, 1 when something is lost, doubled, invented or altered. */
    int run(List<String> words) {
        var asked = CrashArguments.of(words);
        if (asked.scenario() == Scenario.BROKER_DISK_FULL) {
            SmallDisk.mustBePossible();
        }
        var out = workplace.out();
        var base = new PortPlan(FIRST_BASE).firstFree(Ports::isFree).base();
        out.say("Crash runs with seed " + asked.seed());
        try (var stack = Stack.start(StackOptions.beside(workplace.root(), "crash", base), out)) {
            var run = new CrashRun(stack, out, "Sự cố");
            var report =
                    asked.scenario() == null
                            ? run.of(
                                    Blow.schedule(asked.seed(), asked.runs()),
                                    asked.longest(),
                                    asked.plant())
                            : run.of(asked.scenario(), asked.away(), asked.plant());
            out.say("Crash runs, seed " + asked.seed() + ": " + report);
            return 0;
        } catch (Disagreement e) {
            out.say("Crash runs, seed " + asked.seed() + ": " + e.getMessage());
            return 1;
        }
    }
}
