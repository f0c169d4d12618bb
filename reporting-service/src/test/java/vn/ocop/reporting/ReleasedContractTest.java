package vn.ocop.reporting;

import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.contract.ContractChecks;

/** Who relies on the released contracts goes on working. */
class ReleasedContractTest {

    @Test
    void the_committed_openapi_is_a_compatible_evolution_of_the_released_one() {
        ContractChecks.openApiIsCompatible();
    }

    @Test
    void the_committed_asyncapi_is_a_compatible_evolution_of_the_released_one() {
        ContractChecks.asyncApiIsCompatible();
    }
}
