package vn.ocop.deploy.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** Sends bytes as they are and reads the answer to them. */
record Wire(int port) {
    static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Bytes that are no whole request may make a server wait for the rest. */
    static final Duration BRIEFLY = Duration.ofSeconds(1);

    private static final int CONNECT_MILLIS = 5_000;
    private static final int BUFFER = 8_192;

    /**
     * @param headOnly whether the answer has no body whatever its headers say
     */
    WireAnswer send(byte[] request, Duration patience, boolean headOnly) {
        var begin = System.nanoTime();
        var received = new ByteArrayOutputStream();
        var ending = exchange(request, received, patience, headOnly);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        return WireAnswer.read(received.toByteArray(), ending, took);
    }

    private WireAnswer.Ending exchange(
            byte[] request, ByteArrayOutputStream received, Duration patience, boolean headOnly) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
            socket.setSoTimeout((int) patience.toMillis());
            var unsent = write(socket, request);
            read(socket, received, headOnly);
            return unsent ? WireAnswer.Ending.CUT_OFF : WireAnswer.Ending.CLOSED;
        } catch (SocketTimeoutException _) {
            return WireAnswer.Ending.TIMED_OUT;
        } catch (IOException _) {
            return WireAnswer.Ending.CUT_OFF;
        }
    }

    /**
     * Until the answer is whole: what was spoilt may have been the wish to close the connection.
     */
    private static void read(Socket socket, ByteArrayOutputStream received, boolean headOnly)
            throws IOException {
        var buffer = new byte[BUFFER];
        var in = socket.getInputStream();
        while (!WireAnswer.isWhole(received, headOnly)) {
            var n = in.read(buffer);
            if (n < 0) {
                return;
            }
            received.write(buffer, 0, n);
        }
    }

    /** A server may refuse a large body before it has come; what it said is read all the same. */
    private static boolean write(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}
