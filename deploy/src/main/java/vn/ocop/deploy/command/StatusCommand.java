package vn.ocop.deploy.command;

import java.util.Arrays;
import java.util.List;
import vn.ocop.deploy.process.Memory;
import vn.ocop.deploy.process.Ports;
import vn.ocop.deploy.process.ProcessRecord;
import vn.ocop.deploy.process.StopTurn;
import vn.ocop.deploy.stack.HttpReadiness;
import vn.ocop.deploy.stack.Service;

/** Shows what runs, whether it is ready and what it weighs. */
final class StatusCommand {
    private static final String ROW = "%-12s %8s %6s  %-10s %8s";
    private static final long MEGABYTE = 1024L * 1024;
    private static final int NOTHING_RUNS = 3;

    private final Workplace workplace;
    private final HttpReadiness readiness = new HttpReadiness();
    private long total;
    private boolean allReady = true;

    StatusCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    /** 0 when all are ready, 1 when one is not, 3 when nothing runs. */
    int run() {
        var records =
                ProcessRecord.in(workplace.folder().records()).stream()
                        .filter(it -> it.living().isPresent())
                        .toList();
        var launcher = new Owner(workplace.folder()).living();
        if (records.isEmpty() && launcher.isEmpty()) {
            workplace.out().say("Nothing runs. deploy/start starts the stack.");
            return NOTHING_RUNS;
        }
        say("process", "pid", "port", "state", "memory");
        records.forEach(this::show);
        showStopped(records);
        // Its children are the rows above.
        launcher.ifPresent(it -> weigh("launcher", it.pid(), "", "runs", Memory.of(it)));
        say("total", "", "", "", megabytes(total));
        return allReady ? 0 : 1;
    }

    private void show(ProcessRecord record) {
        var ready = isReady(record);
        allReady &= ready;
        var identity = record.identity();
        var weight = record.living().map(Memory::ofFamily).orElse(0L);
        var state = ready ? "ready" : "not ready";
        weigh(identity.name(), record.pid(), Integer.toString(identity.port()), state, weight);
    }

    private boolean isReady(ProcessRecord record) {
        var port = record.identity().port();
        return record.identity().turn() == StopTurn.SERVICES
                ? readiness.of(port)
                : Ports.answers(port);
    }

    /**
     * Services that do not run although others do; with none at all it is the infrastructure alone.
     */
    private void showStopped(List<ProcessRecord> records) {
        var running = records.stream().map(it -> it.identity().name()).toList();
        var stopped =
                Arrays.stream(Service.values())
                        .map(Service::id)
                        .filter(id -> !running.contains(id))
                        .toList();
        if (stopped.size() < Service.values().length) {
            stopped.forEach(id -> say(id, "", "", "stopped", ""));
            allReady &= stopped.isEmpty();
        }
    }

    private void weigh(String name, long pid, String port, String state, long weight) {
        total += weight;
        say(name, Long.toString(pid), port, state, megabytes(weight));
    }

    private void say(String name, String pid, String port, String state, String weight) {
        workplace.out().say(ROW.formatted(name, pid, port, state, weight).stripTrailing());
    }

    private static String megabytes(long bytes) {
        return bytes / MEGABYTE + " MB";
    }
}
