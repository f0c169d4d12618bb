package vn.ocop.deploy.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Processes whose owner ended without stopping them, found by their records. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path records;

    public Leftovers(Path records) {
        this.records = records;
    }

    public List<ProcessRecord> living() {
        return ProcessRecord.in(records).stream().filter(it -> it.living().isPresent()).toList();
    }

    /** Stops them one after the other, writers first, and forgets the records of all. */
    public void stop(Consumer<ProcessRecord> beforeEach) {
        for (var record : ProcessRecord.in(records)) {
            record.living()
                    .ifPresent(
                            handle -> {
                                beforeEach.accept(record);
                                Ending.ask(handle, record.stopSignal(), PATIENCE);
                            });
            record.erase(records);
        }
    }
}
