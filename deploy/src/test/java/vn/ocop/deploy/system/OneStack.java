package vn.ocop.deploy.system;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.process.Ports;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.PortPlan;
import vn.ocop.deploy.stack.Stack;
import vn.ocop.deploy.stack.StackOptions;

/** Gives tests one stack, started by the first that asks and ended after the last. */
final class OneStack implements ParameterResolver {
    private static final Path ROOT = Path.of(System.getProperty("ocop.root"));
    private static final int FIRST_BASE = 23080;
    private static final Namespace HERE = Namespace.create(OneStack.class);

    /** A page of another origin may call, and what a gateway says of itself is believed. */
    static final String ORIGIN = "https://giao-dien.example.vn";

    private static final Map<String, String> BEHIND_A_GATEWAY =
            Map.of(
                    "QUARKUS_HTTP_CORS_ORIGINS",
                    ORIGIN,
                    "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
                    "true");

    /** What a test gets. */
    record Running(Stack stack, Api api, Console out, TraceCollector traces, ServiceClock clock)
            implements AutoCloseable {

        static Running start() {
            var out = new Console(System.out);
            var base = new PortPlan(FIRST_BASE).firstFree(Ports::isFree).base();
            var traces = new TraceCollector();
            var clock = ServiceClock.create();
            var options =
                    StackOptions.beside(ROOT, "system-test", base)
                            .withClockFile(clock.file())
                            .withServiceEnvironment(BEHIND_A_GATEWAY)
                            .withServiceEnvironment(traces.environment())
                            .withServiceEnvironment(Map.of("OCOP_SLOW_REQUEST", "PT1S"));
            var stack = Stack.start(options, out);
            return new Running(
                    stack, new Api(stack.addresses(), stack.tokens()), out, traces, clock);
        }

        Databases databases() {
            return new Databases(stack.addresses());
        }

        @Override
        public void close() {
            stack.close();
            traces.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
    }
}
