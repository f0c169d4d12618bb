package vn.ocop.deploy.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.PortPlan;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackOptions;

/**
 * What {@code deploy/start} was asked for.
 *
 * @param services named ones only are started again, in the stack that runs; none named means the
 *     whole stack
 */
record StartArguments(Set<Flag> flags, int portBase, Set<Service> services) {

    enum Flag {
        DETACH("--detach"),
        FRESH("--fresh"),
        NO_SAMPLE("--no-sample"),
        DEMO("--demo"),
        INFRA_ONLY("--infra-only");

        private final String word;

        Flag(String word) {
            this.word = word;
        }
    }

    static StartArguments of(List<String> words) {
        var arguments = new Arguments("start", words);
        var reading = new Reading(arguments);
        arguments.each(reading::take);
        return reading.result();
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    boolean wantsSample() {
        return !has(Flag.NO_SAMPLE) && !has(Flag.INFRA_ONLY);
    }

    StackOptions.Mode mode() {
        return new StackOptions.Mode(
                portBase, has(Flag.FRESH), has(Flag.INFRA_ONLY), !has(Flag.INFRA_ONLY));
    }

    private static final class Reading {
        private final Arguments arguments;
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private final Set<Service> services = EnumSet.noneOf(Service.class);
        private int portBase = PortPlan.DEFAULT_BASE;

        Reading(Arguments arguments) {
            this.arguments = arguments;
        }

        void take(String word) {
            if (word.equals("--port-base")) {
                portBase = new PortPlan(arguments.numberOf(word)).base();
                return;
            }
            if (Service.named(word).isPresent()) {
                services.add(Service.named(word).orElseThrow());
                return;
            }
            for (var flag : Flag.values()) {
                if (flag.word.equals(word)) {
                    flags.add(flag);
                    return;
                }
            }
            throw arguments.unknown(word);
        }

        StartArguments result() {
            if (flags.contains(Flag.INFRA_ONLY) && flags.contains(Flag.DEMO)) {
                throw new Trouble(
                        "--demo needs the services, which --infra-only leaves out; choose one of the two.");
            }
            if (!services.isEmpty() && !flags.isEmpty()) {
                throw new Trouble(
                        "A service named after deploy/start joins the stack that runs; options do not apply to it.");
            }
            return new StartArguments(flags, portBase, services);
        }
    }
}
