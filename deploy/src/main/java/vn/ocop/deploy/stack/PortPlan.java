package vn.ocop.deploy.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import vn.ocop.deploy.kafka.BrokerPorts;
import vn.ocop.deploy.postgres.PostgresServer;
import vn.ocop.deploy.process.Trouble;

/**
 * All ports of one stack follow from one number, so that two stacks live side by side by two
 * numbers.
 */
public record PortPlan(int base) {
    public static final int DEFAULT_BASE = 8080;
    private static final int POSTGRES = 7352;
    private static final int BROKER = 11012;
    private static final int CONTROLLER = 11013;
    private static final int LOWEST_BASE = 1024;
    private static final int HIGHEST_BASE = 65535 - CONTROLLER;
    private static final int STEP = 10;

    public PortPlan {
        if (base < LOWEST_BASE || base > HIGHEST_BASE) {
            throw new Trouble(
                    "--port-base must lie between "
                            + LOWEST_BASE
                            + " and "
                            + HIGHEST_BASE
                            + ", as all ports are counted from it; "
                            + base
                            + " does not.");
        }
    }

    /** The first plan from this one upwards whose ports all pass the check. */
    public PortPlan firstFree(IntPredicate free) {
        var plan = this;
        while (!plan.all().values().stream().allMatch(free::test)) {
            plan = new PortPlan(plan.base + STEP);
        }
        return plan;
    }

    public int of(Service service) {
        return service.portAbove(base);
    }

    public int postgres() {
        return base + POSTGRES;
    }

    public BrokerPorts broker() {
        return new BrokerPorts(base + BROKER, base + CONTROLLER);
    }

    /** Names and ports of the infrastructure. */
    Map<String, Integer> infrastructure() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(PostgresServer.NAME, postgres());
        ports.put("kafka", broker().broker());
        ports.put("kafka controller", broker().controller());
        return ports;
    }

    Map<String, Integer> all() {
        var ports = infrastructure();
        for (var service : Service.values()) {
            ports.put(service.id(), of(service));
        }
        return ports;
    }

    /** A sentence that helps, when one of the ports is taken. */
    static Optional<String> conflict(Map<String, Integer> wanted, IntPredicate free) {
        return wanted.entrySet().stream()
                .filter(it -> !free.test(it.getValue()))
                .findFirst()
                .map(
                        it ->
                                "Port "
                                        + it.getValue()
                                        + " ("
                                        + it.getKey()
                                        + ") is taken by another program. Stop that one (lsof -i :"
                                        + it.getValue()
                                        + " or ss -ltnp names it), or choose other ports:"
                                        + " deploy/start --port-base 9080");
    }
}
