package vn.ocop.deploy.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.process.AotCaches;
import vn.ocop.deploy.process.CachedProgram;
import vn.ocop.deploy.process.ManagedProcess;
import vn.ocop.deploy.process.ProcessFolders;
import vn.ocop.deploy.process.ProcessIdentity;
import vn.ocop.deploy.process.ProcessPlan;
import vn.ocop.deploy.process.Shell;
import vn.ocop.deploy.process.StopSignal;
import vn.ocop.deploy.process.StopTurn;
import vn.ocop.deploy.process.Trouble;

/** The broker of the stack. */
public final class KafkaBroker {
    public static final String NAME = "kafka";
    private static final int ANSWER_MILLIS = 2000;

    private final BrokerPrograms programs;
    private final Path home;
    private final BrokerPorts ports;
    private final ManagedProcess process;
    private volatile @Nullable SmallDisk disk;

    public KafkaBroker(
            BrokerPrograms programs, ProcessFolders folders, BrokerPorts ports, AotCaches caches) {
        this.programs = programs;
        this.home = folders.work().resolve(NAME);
        this.ports = ports;
        var program = programs.broker(settingsFile());
        var cache = caches.of(NAME, program.fingerprint(programs.libraries()));
        this.process =
                new ManagedProcess(
                        new ProcessPlan(
                                new ProcessIdentity(NAME, ports.broker(), StopTurn.BROKER),
                                new PlacedProgram(new CachedProgram(program, cache), this::place),
                                Map.of(),
                                StopSignal.TERM),
                        folders);
        prepare();
    }

    public ManagedProcess process() {
        return process;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.broker();
    }

    public Admin admin() {
        return Admin.create(
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers(),
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        ANSWER_MILLIS,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        10 * ANSWER_MILLIS));
    }

    /** Whether the broker has registered with its controller and takes requests. */
    public boolean isReady(Admin admin) {
        try {
            var nodes = admin.describeCluster().nodes().get(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
            return !nodes.isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * While it rests: from now on it has a disk of its own, until that is closed, while it rests
     * again.
     *
     * @param room in bytes, beside what it has stored
     */
    public SmallDisk onSmallDisk(long room) {
        var small = SmallDisk.over(logFolder(), room);
        disk = small;
        return small;
    }

    private List<String> place() {
        var small = disk;
        return small == null ? List.of() : small.inside();
    }

    private Path logFolder() {
        return home.resolve("log");
    }

    private Path settingsFile() {
        return home.resolve("server.properties");
    }

    /**
     * The settings are written at each start, as ports may have moved; the storage is formatted
     * once.
     */
    private void prepare() {
        var settings = new BrokerSettings(logFolder(), ports.broker(), ports.controller());
        try {
            Files.createDirectories(home);
            Files.writeString(settingsFile(), settings.asProperties());
            if (!Files.exists(settings.logFolder().resolve("meta.properties"))) {
                format();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void format() {
        var program = programs.format(settingsFile(), Uuid.randomUuid().toString());
        var answer = Shell.run(program.command(List.of()));
        if (!answer.succeeded()) {
            throw new Trouble("Kafka could not format its storage:\n" + answer.text());
        }
    }
}
