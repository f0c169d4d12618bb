package vn.ocop.deploy.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Takes the spans that services export (OTLP over HTTP), and remembers of the traces it was asked
 * to follow in which services they had spans.
 */
final class TraceCollector implements AutoCloseable {

    /** Key and value as the protocol writes an attribute: field, length, text, each once. */
    private static final Pattern SERVICE =
            Pattern.compile("service\\.name\\x12.\\n.([a-z]+-service)", Pattern.DOTALL);

    private final Map<String, Set<String>> followed = new ConcurrentHashMap<>();
    private final HttpServer server;

    TraceCollector() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    /** What a service has to be told, and nothing else. */
    Map<String, String> environment() {
        var told = new HashMap<String, String>();
        told.put(
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort());
        told.put("QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        return told;
    }

    /** A new trace id, whose spans are looked for from now on. */
    String follow() {
        var id = UUID.randomUUID().toString().replace("-", "");
        followed.put(id, new ConcurrentSkipListSet<>());
        return id;
    }

    Set<String> servicesOf(String trace) {
        return new TreeSet<>(followed.get(trace));
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var spans = new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1);
            followed.forEach(
                    (trace, services) -> {
                        if (spans.contains(raw(trace))) {
                            SERVICE.matcher(spans)
                                    .results()
                                    .forEach(name -> services.add(name.group(1)));
                        }
                    });
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static String raw(String trace) {
        return new String(HexFormat.of().parseHex(trace), ISO_8859_1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
