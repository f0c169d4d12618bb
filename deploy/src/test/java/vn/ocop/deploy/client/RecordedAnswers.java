package vn.ocop.deploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers of a later version of the platform: real ones with codes and fields that today's clients
 * have never heard of.
 */
public final class RecordedAnswers implements AutoCloseable {
    public static final String LATER = "HEARD_OF_LATER";

    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    public RecordedAnswers() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Serves a real answer with another code at each of these pointers, and one field more. */
    public void serve(String path, JsonNode real, String... codes) {
        var later = real.<ObjectNode>deepCopy();
        for (var code : codes) {
            var holder = (ObjectNode) later.at(code.substring(0, code.lastIndexOf('/')));
            var field = code.substring(code.lastIndexOf('/') + 1);
            if (!holder.path(field).isTextual()) {
                throw new IllegalArgumentException(code + " holds no code: " + holder);
            }
            holder.put(field, LATER);
        }
        later.putObject("addedLater").put("known", false);
        answers.put(path, later.toString().getBytes(StandardCharsets.UTF_8));
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = answers.getOrDefault(exchange.getRequestURI().getPath(), new byte[0]);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
