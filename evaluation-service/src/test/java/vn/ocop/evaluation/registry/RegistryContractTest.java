package vn.ocop.evaluation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.contract.ContractChecks;

class RegistryContractTest {

    @Test
    void reads_the_products_that_product_service_sends() {
        var product =
                ContractChecks.consumes("vn.ocop.product.registered.v1", KnownProduct.class);

        assertThat(product.variantIds()).isNotEmpty();
    }

    @Test
    void reads_the_papers_that_product_service_sends() {
        var paper = ContractChecks.consumes("vn.ocop.paper.attached.v1", KnownPaper.class);

        assertThat(paper.sha256()).hasSize(64);
    }

    @Test
    void reads_the_producers_that_product_service_sends() {
        var producer =
                ContractChecks.consumes("vn.ocop.producer.registered.v1", KnownProducer.class);

        assertThat(producer.managers()).isNotEmpty();
    }
}
