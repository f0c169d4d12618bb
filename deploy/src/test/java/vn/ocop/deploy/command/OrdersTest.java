package vn.ocop.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.deploy.command.Orders.Verb;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackFolder;

class OrdersTest {
    @TempDir Path home;

    @Test
    void an_order_from_another_process_arrives_once() {
        new Orders(new StackFolder(home)).give(Verb.STOP, Service.EVALUATION);
        var launcher = new Orders(new StackFolder(home));

        assertThat(taken(launcher)).containsExactly("STOP EVALUATION");
        assertThat(taken(launcher)).isEmpty();
    }

    private static List<String> taken(Orders orders) {
        var taken = new ArrayList<String>();
        orders.take((verb, service) -> taken.add(verb + " " + service));
        return taken;
    }
}
