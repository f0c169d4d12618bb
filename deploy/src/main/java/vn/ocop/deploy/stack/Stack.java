package vn.ocop.deploy.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import vn.ocop.deploy.identity.TokenMint;
import vn.ocop.deploy.kafka.SmallDisk;
import vn.ocop.deploy.kafka.TopicCreation;
import vn.ocop.deploy.kafka.TopicPlan;
import vn.ocop.deploy.process.ManagedProcess;
import vn.ocop.deploy.process.Trouble;

/**
 * A stack of processes on this machine. Each has a handle that can stop, kill, pause and start it
 * again; {@link #awaitReady} then waits for it.
 */
public final class Stack implements AutoCloseable {
    private final Console out;
    private final StackFolder folder;
    private final StackParts parts;
    private final StackLock lock;
    private final HttpReadiness readiness = new HttpReadiness();
    private volatile boolean closing;
    private volatile boolean ready;

    private Stack(Console out, StackFolder folder, StackParts parts, StackLock lock) {
        this.out = out;
        this.folder = folder;
        this.parts = parts;
        this.lock = lock;
    }

    /** Checks, unpacks and makes folders, but starts nothing yet. */
    public static Stack prepare(StackOptions options, Console out) {
        var folder = new StackFolder(options.home());
        folder.create();
        var lock = StackLock.take(folder);
        try {
            new Preflight(options, folder, out).check();
            return new Stack(out, folder, StackParts.assemble(options, folder), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** A stack that is ready, or none at all. */
    public static Stack start(StackOptions options, Console out) {
        var stack = prepare(options, out);
        try {
            stack.bringUp();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** Starts everything and waits until it is ready. */
    public void bringUp() {
        bringUpInfrastructure();
        writeEnvironments();
        parts.services().values().forEach(this::launch);
        watch().untilReady(parts.services().keySet().stream().map(this::boot).toList());
        ready = true;
    }

    public StackAddresses addresses() {
        return parts.addresses();
    }

    public TokenMint tokens() {
        return parts.issuer().mint();
    }

    public StackFolder folder() {
        return folder;
    }

    public boolean has(Service service) {
        return parts.services().containsKey(service);
    }

    public ManagedProcess service(Service service) {
        return Objects.requireNonNull(parts.services().get(service), "not part of this stack");
    }

    public ManagedProcess broker() {
        return parts.broker().process();
    }

    public ManagedProcess postgres() {
        return parts.postgres().process();
    }

    /**
     * Gives the resting broker a disk of its own until that is closed, while it rests again.
     *
     * @param room in bytes, beside what it has stored
     */
    public SmallDisk smallDiskOfBroker(long room) {
        return parts.broker().onSmallDisk(room);
    }

    /** A second instance of a service on the same database, beside those of the stack. */
    public ManagedProcess twinOf(Service service) {
        return parts.twinOf(service);
    }

    /** Keeps the database of a stopped service as it is now. */
    public void backUp(Service service) {
        parts.postgres().backUp(service.id());
    }

    /** Puts the database of a stopped service back to what was kept. */
    public void restore(Service service) {
        parts.postgres().restore(service.id());
    }

    public List<ManagedProcess> processes() {
        return parts.processes();
    }

    /** Whether a running process writes an ahead-of-time cache when it ends. */
    public boolean isRecording() {
        return ready && parts.processes().stream().anyMatch(ManagedProcess::isRecording);
    }

    /** Waits for services that were started again. */
    public void awaitReady(Service... services) {
        watch().untilReady(Arrays.stream(services).map(this::boot).toList());
    }

    public void awaitBroker() {
        try (var admin = parts.broker().admin()) {
            watch().untilReady(List.of(brokerBoot(admin)));
        }
    }

    public void awaitPostgres() {
        watch().untilReady(List.of(postgresBoot()));
    }

    /** Stops everything that runs, in order. */
    @Override
    public void close() {
        List<ManagedProcess> toStop;
        synchronized (this) {
            closing = true;
            toStop = parts.processes();
        }
        if (!ready) {
            // What was learned from half a start would slow down all later ones.
            toStop.forEach(ManagedProcess::skipRecording);
        }
        new Shutdown(out).carryOut(toStop);
        lock.close();
    }

    private void bringUpInfrastructure() {
        launch(postgres());
        launch(broker());
        try (var admin = parts.broker().admin()) {
            watch().untilReady(List.of(postgresBoot(), brokerBoot(admin)));
            parts.postgres()
                    .createDatabases(Arrays.stream(Service.values()).map(Service::id).toList());
            TopicCreation.carryOut(TopicPlan.ofThePlatform(), admin);
        }
    }

    /** Never after the stack began to close, or a process would be left behind. */
    private synchronized void launch(ManagedProcess process) {
        if (closing) {
            throw new Trouble("Stopped while starting.");
        }
        process.start();
    }

    private BootWatch watch() {
        return new BootWatch(out, () -> closing);
    }

    private Boot boot(Service service) {
        var process = service(service);
        return new Boot(
                process, addresses().of(service).toString(), () -> readiness.of(process.port()));
    }

    private Boot postgresBoot() {
        return new Boot(postgres(), "127.0.0.1:" + postgres().port(), parts.postgres()::isReady);
    }

    private Boot brokerBoot(Admin admin) {
        return new Boot(
                broker(), addresses().bootstrapServers(), () -> parts.broker().isReady(admin));
    }

    private void writeEnvironments() {
        for (var service : Service.values()) {
            var environment = StackParts.environment(service, folder, addresses(), parts.issuer());
            var file = folder.environments().resolve(service.id() + ".env");
            try {
                Files.writeString(file, environment.asShellFile());
                // Passwords and keys stand in it.
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
