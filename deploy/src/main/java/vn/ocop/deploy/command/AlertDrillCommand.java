package vn.ocop.deploy.command;

import java.util.List;
import vn.ocop.deploy.alert.AlertDrill;
import vn.ocop.deploy.process.Ports;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.PortPlan;
import vn.ocop.deploy.stack.Stack;
import vn.ocop.deploy.stack.StackOptions;

/** Fires every alert rule on a stack of its own. */
final class AlertDrillCommand {
    private static final int FIRST_BASE = 27080;
    private static final int DEFAULT_PACE = 60;

    private final Workplace workplace;
    private int pace = DEFAULT_PACE;
    private boolean plant;

    AlertDrillCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    /** 0 when every rule fired and cleared, 1 when one did not. */
    int run(List<String> words) {
        read(words);
        var out = workplace.out();
        var rules = workplace.root().resolve("deploy/alerts/ocop.yaml");
        var base = new PortPlan(FIRST_BASE).firstFree(Ports::isFree).base();
        try (var stack =
                Stack.start(StackOptions.beside(workplace.root(), "alert-drill", base), out)) {
            var report = AlertDrill.run(rules, stack, out, pace, plant);
            out.say(report.toString());
            return report.isGood() ? 0 : 1;
        }
    }

    private void read(List<String> words) {
        var arguments = new Arguments("alert-drill", words);
        arguments.each(
                word -> {
                    switch (word) {
                        case "--pace" -> pace = arguments.numberOf(word);
                        case "--plant" -> plant = true;
                        default -> throw arguments.unknown(word);
                    }
                });
        if (pace < 1 || pace > DEFAULT_PACE) {
            throw new Trouble("--pace lies between 1 (as in life) and " + DEFAULT_PACE);
        }
    }
}
