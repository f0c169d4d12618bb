package vn.ocop.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** Serves the keys of the test's issuer over HTTP, or keeps silent while a file says so. */
record KeyServer(HttpServer server, Path folder) {

    static KeyServer start(Path folder) throws IOException {
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = HttpServer.create(loopback, 0);
        var keys = new KeyServer(server, folder);
        server.createContext("/jwks.json", keys::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return keys;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json";
    }

    /** While it is silent the connection stays open and nothing comes. */
    private void answer(HttpExchange exchange) throws IOException {
        if (Files.exists(TestKey.silenceIn(folder))) {
            return;
        }
        var keys = Files.readAllBytes(TestKey.jwksIn(folder));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, keys.length);
        exchange.getResponseBody().write(keys);
        exchange.close();
    }

    void stop() {
        server.stop(0);
    }
}
