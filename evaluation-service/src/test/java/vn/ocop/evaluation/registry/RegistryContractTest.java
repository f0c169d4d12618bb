package vn.ocop.evaluation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.testing.contract.ContractChecks;

/** The copies can be made of what product-service says it sends. */
class RegistryContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"vn.ocop.producer.registered.v1", "vn.ocop.producer.changed.v1"})
    void reads_a_producer_with_its_managers(String type) {
        var producer = ContractChecks.consumes(type, KnownProducer.class);

        assertThat(producer.areaPath()).startsWith("VN/");
        assertThat(producer.managers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vn.ocop.product.registered.v1",
                "vn.ocop.product.changed.v1",
                "vn.ocop.product.ocop-number-assigned.v1",
                "vn.ocop.product.production-state-changed.v1",
                "vn.ocop.product.published.v1"
            })
    void reads_a_product_with_its_variants(String type) {
        var product = ContractChecks.consumes(type, KnownProduct.class);

        assertThat(product.unit()).startsWith("VN-2T:");
        assertThat(product.variants()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vn.ocop.paper.attached.v1", "vn.ocop.paper.withdrawn.v1"})
    void reads_a_paper_with_the_fingerprint_of_its_file(String type) {
        assertThat(ContractChecks.consumes(type, KnownPaper.class).sha256())
                .matches("[0-9a-f]{64}");
    }
}
