package vn.ocop.deploy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WireTest {

    /** A server that answers with a fault of its own, as planted. */
    private static HttpServer broken() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    var text = "java.lang.IllegalStateException".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(500, text.length);
                    exchange.getResponseBody().write(text);
                    exchange.close();
                });
        server.start();
        return server;
    }

    @Test
    void a_whole_answer_is_enough_although_the_connection_stays_open() throws IOException {
        var server = broken();
        try {
            var answer =
                    new Wire(server.getAddress().getPort())
                            .send(
                                    "GET / HTTP/1.1\r\nHost: x\r\n\r\n"
                                            .getBytes(StandardCharsets.US_ASCII),
                                    Wire.PATIENCE,
                                    false);

            assertThat(answer.ending()).isEqualTo(WireAnswer.Ending.CLOSED);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_server_that_breaks_down_is_found_out() throws IOException {
        var server = broken();
        try {
            var answer =
                    new Wire(server.getAddress().getPort())
                            .send(
                                    "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                                            .getBytes(StandardCharsets.US_ASCII),
                                    Wire.PATIENCE,
                                    false);

            assertThat(answer.text()).isEqualTo("java.lang.IllegalStateException");
            assertThat(answer.ending()).isEqualTo(WireAnswer.Ending.CLOSED);
            assertThat(new Judge(Set.of()).complaint("GET", 50, false, answer))
                    .hasValue("status 500");
        } finally {
            server.stop(0);
        }
    }
}
