package vn.ocop.deploy.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.deploy.process.DiskSpace;
import vn.ocop.deploy.process.Leftovers;
import vn.ocop.deploy.process.Ports;
import vn.ocop.deploy.process.Trouble;

/**
 * What is looked at before anything starts, so that a person reads one sentence instead of five
 * logs.
 */
final class Preflight {
    private final StackOptions options;
    private final StackFolder folder;
    private final Console out;

    Preflight(StackOptions options, StackFolder folder, Console out) {
        this.options = options;
        this.folder = folder;
        this.out = out;
    }

    void check() {
        stopLeftovers();
        if (options.mode().fresh()) {
            folder.emptyData();
        }
        Stream.of(shortageOfDisk(), conflictOfPorts())
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(
                        sentence -> {
                            throw new Trouble(sentence);
                        });
    }

    private void stopLeftovers() {
        var leftovers = new Leftovers(folder.records());
        if (!leftovers.living().isEmpty()) {
            out.say("An earlier run ended without stopping its processes; stopping them now.");
        }
        leftovers.stop(it -> out.row(it.identity().name(), "stopping", "process " + it.pid()));
    }

    private Optional<String> shortageOfDisk() {
        var needed = folder.hasData() ? DiskSpace.LATER_START : DiskSpace.FIRST_START;
        return DiskSpace.below(folder.home()).shortageAgainst(needed);
    }

    private Optional<String> conflictOfPorts() {
        return PortPlan.conflict(wantedPorts(), Ports::isFree);
    }

    private Map<String, Integer> wantedPorts() {
        var plan = new PortPlan(options.mode().portBase());
        return new LinkedHashMap<>(options.mode().infraOnly() ? plan.infrastructure() : plan.all());
    }
}
