package vn.ocop.deploy.process;

import java.util.Map;

/**
 * What to run and how to end it.
 *
 * @param environment added to the environment of the launcher
 */
public record ProcessPlan(
        ProcessIdentity identity,
        Program program,
        Map<String, String> environment,
        StopSignal stopSignal) {

    public ProcessPlan {
        environment = Map.copyOf(environment);
    }
}
