package vn.ocop.platform.trial;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, which no HTTP client would let through. */
record RawHttp(String answer) {

    static RawHttp send(String request) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new RawHttp(read(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RawHttp get(String target) {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private static String read(Socket socket) throws IOException {
        var text = new StringBuilder();
        var buffer = new byte[8_192];
        try {
            for (var n = 0; n >= 0; n = socket.getInputStream().read(buffer)) {
                text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (SocketTimeoutException _) {
            text.append("\n(no end)");
        }
        return text.toString();
    }

    int status() {
        return Integer.parseInt(answer.split(" ")[1]);
    }

    boolean isProblem(String slug) {
        return answer.contains("application/problem+json")
                && answer.contains("\"type\":\"/problems/" + slug + "\"");
    }
}
