package vn.ocop.reporting;

import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.contract.ContractChecks;

@ServiceTest
class ContractIT {

    @Test
    void the_committed_openapi_is_what_the_service_serves() {
        ContractChecks.openApiIsCommitted();
    }

    @Test
    void every_operation_and_field_is_explained() {
        ContractChecks.openApiIsComplete();
    }

    @Test
    void the_committed_asyncapi_is_what_the_service_sends() {
        ContractChecks.asyncApiIsCommitted();
    }

    @Test
    void the_examples_of_the_events_are_valid() {
        ContractChecks.eventExamplesAreValid();
    }

    @Test
    void the_code_list_of_every_enumeration_is_served() {
        ContractChecks.codeListsAreServed();
    }
}
