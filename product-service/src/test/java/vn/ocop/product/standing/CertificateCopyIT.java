package vn.ocop.product.standing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ocop.product.Registry.aProduct;
import static vn.ocop.product.Registry.asOfficer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.platform.testing.TestEvent;
import vn.ocop.product.Registry.Certificate;

@ServiceTest
class CertificateCopyIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 15);

    @Inject TestClock clock;

    @Test
    void doubled_and_late_events_change_nothing() {
        clock.set("2026-11-22T03:00:00Z");
        var product = aProduct("Sao kép");
        var certificate = new Certificate(product.id(), 3).inForceFrom(FIRST);
        var first = certificate.event();
        certificate.revision(2).with("number", "99/GCN-OCOP").announce();
        EventProbe.publish(first);
        EventProbe.publish(first);
        // An event on the same partition that comes after the late ones.
        certificate.revision(3).with("decisionNumber", "1/QĐ-UBND");
        EventProbe.publish(certificate.event());
        await().untilAsserted(
                        () ->
                                asOfficer()
                                        .get("/v1/products/" + product.id())
                                        .then()
                                        .body("certificates", hasSize(1))
                                        .body(
                                                "certificates[0].decisionNumber",
                                                equalTo("1/QĐ-UBND"))
                                        .body("certificates[0].number", equalTo("99/GCN-OCOP")));
    }

    @Test
    void fields_and_codes_that_are_new_here_do_no_harm() {
        var product = aProduct("Trường mới");
        new Certificate(product.id(), 3).from(null, "SUSPENDED").with("colour", "red").announce();
        asOfficer()
                .get("/v1/products/" + product.id())
                .then()
                .body("certificates.validity", contains("UNKNOWN"));
    }

    @Test
    void the_certificate_in_force_comes_first() {
        clock.set("2026-11-22T03:00:00Z");
        var product = aProduct("Hai giấy");
        var old =
                new Certificate(product.id(), 3)
                        .from(null, "REPLACED")
                        .with("firstDay", "2026-11-01")
                        .announce();
        var current = new Certificate(product.id(), 4).inForceFrom(FIRST).announce();
        asOfficer()
                .get("/v1/products/" + product.id())
                .then()
                .body("certificates.code", contains(current.code(), old.code()));
    }

    @Test
    void an_erased_certificate_goes() {
        var product = aProduct("Xóa giấy");
        var certificate = new Certificate(product.id(), 3).inForceFrom(FIRST).announce();
        EventProbe.publish(
                TestEvent.of(
                                "vn.ocop.certificate.revoked.v1",
                                UUID.fromString(certificate.id()),
                                null)
                        .revision(2));
        await().untilAsserted(
                        () ->
                                asOfficer()
                                        .get("/v1/products/" + product.id())
                                        .then()
                                        .body("certificates", empty()));
    }
}
