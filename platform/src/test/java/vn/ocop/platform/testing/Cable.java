package vn.ocop.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A line to a server on this machine that can be interrupted: nothing is refused then, but what is
 * sent arrives only after the repair, late.
 */
public final class Cable implements AutoCloseable {

    private static final int BUFFER = 65_536;

    /** Whoever carries bytes reads, whoever interrupts writes. */
    private final ReentrantReadWriteLock line = new ReentrantReadWriteLock();

    private final ServerSocket near;
    private final int far;

    public Cable() {
        try {
            near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            try (var free = new ServerSocket(0)) {
                far = free.getLocalPort();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The port that callers use. */
    public int near() {
        return near.getLocalPort();
    }

    /** The port that the server shall listen to. */
    public int far() {
        return far;
    }

    /** By the thread that repairs it again. */
    public void interrupt() {
        line.writeLock().lock();
    }

    public void repair() {
        line.writeLock().unlock();
    }

    private void accept() {
        try {
            while (true) {
                var caller = near.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), far);
                Thread.ofVirtual().start(() -> carry(caller, server));
                Thread.ofVirtual().start(() -> carry(server, caller));
            }
        } catch (IOException _) {
            // Closed, with the end of the test.
        }
    }

    private void carry(Socket from, Socket to) {
        var buffer = new byte[BUFFER];
        try (from;
                to) {
            for (var n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                line.readLock().lock();
                try {
                    to.getOutputStream().write(buffer, 0, n);
                } finally {
                    line.readLock().unlock();
                }
            }
        } catch (IOException _) {
            // One end has gone; the other one is told by closing both.
        }
    }

    @Override
    public void close() {
        try {
            near.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
