package vn.ocop.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_port_is_taken_as_long_as_somebody_listens() throws Exception {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
            assertThat(Ports.isFree(port)).isFalse();
            assertThat(Ports.answers(port)).isTrue();
        }
        assertThat(Ports.isFree(port)).isTrue();
        assertThat(Ports.answers(port)).isFalse();
    }

    @Test
    void a_port_taken_on_all_addresses_is_taken_here_too() throws Exception {
        try (var socket = new ServerSocket(0)) {
            assertThat(Ports.isFree(socket.getLocalPort())).isFalse();
        }
    }
}
