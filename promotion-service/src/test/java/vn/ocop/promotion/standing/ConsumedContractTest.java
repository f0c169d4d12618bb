package vn.ocop.promotion.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.contract.ContractChecks;

/** The copies can be made of what the other services say they send. */
class ConsumedContractTest {
    @Test
    void reads_a_producer() {
        var producer =
                ContractChecks.consumes("vn.ocop.producer.registered.v1", KnownProducer.class);
        assertThat(producer.areaPath()).startsWith("VN/");
    }

    @Test
    void reads_a_product() {
        var product = ContractChecks.consumes("vn.ocop.product.registered.v1", KnownProduct.class);
        assertThat(product.place().unit()).startsWith("VN-");
    }

    @Test
    void reads_a_certificate_with_its_timeline() {
        var certificate =
                ContractChecks.consumes("vn.ocop.certificate.issued.v1", CertificateState.class);
        assertThat(Period.of(Objects.requireNonNull(certificate.timeline())))
                .anyMatch(Period::isInForce);
    }
}
