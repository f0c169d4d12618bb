package vn.ocop.product.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.testing.contract.ContractChecks;

/** The copy of a certificate can be made of what evaluation-service says it sends. */
class CertificateContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vn.ocop.certificate.issued.v1",
                "vn.ocop.certificate.recorded.v1",
                "vn.ocop.certificate.phase-changed.v1",
                "vn.ocop.certificate.moved.v1",
                "vn.ocop.certificate.replaced.v1",
                "vn.ocop.certificate.revoked.v1"
            })
    void reads_a_certificate_with_its_timeline(String type) {
        var certificate = ContractChecks.consumes(type, CertificateState.class);

        assertThat(certificate.stars()).isBetween(3, 5);
        assertThat(Objects.requireNonNull(certificate.timeline()))
                .extracting(CertificateState.Entry::validity)
                .contains("IN_FORCE");
    }
}
