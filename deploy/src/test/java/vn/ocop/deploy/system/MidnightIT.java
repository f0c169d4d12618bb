package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.stack.Service;

/**
 * On the stroke of local midnight a certificate expires: every service says so within seconds, and
 * nobody had to ask. The clock of the services is put forward to just before it.
 */
@SystemTest
class MidnightIT {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Where no other test counts. */
    private static final String UNIT = "VN-2T:04";

    private static final Duration BEFORE = Duration.ofSeconds(8);
    private static final Duration SECONDS = Duration.ofSeconds(5);

    private final OneStack.Running running;
    private final Api api;
    private final LocalDate today = LocalDate.now(Clock.system(VIETNAM));
    private Answer product;
    private Answer certificate;
    private Answer lastFair;
    private Answer nextFair;

    MidnightIT(OneStack.Running running) {
        this.running = running;
        this.api = running.api();
    }

    @BeforeAll
    void a_certificate_ends_today() {
        var producer =
                officer("registry-officer")
                        .post(
                                Service.PRODUCT,
                                "/v1/producers",
                                Fields.of(
                                        "name", "HTX Nửa đêm",
                                        "legalForm", "COOPERATIVE",
                                        "unit", UNIT))
                        .expect(201);
        product =
                officer("registry-officer")
                        .post(
                                Service.PRODUCT,
                                "/v1/products",
                                Fields.of(
                                        "name",
                                        "Miến dong Nửa đêm",
                                        "producerId",
                                        producer.id(),
                                        "unit",
                                        UNIT,
                                        "historical",
                                        true))
                        .expect(201);
        certificate =
                officer("evaluation-officer")
                        .after(product)
                        .post(
                                Service.EVALUATION,
                                "/v1/historical-recognitions",
                                Fields.of(
                                        "productId",
                                        product.id(),
                                        "signedOn",
                                        Fields.of(
                                                "value", today.minusMonths(36), "precision", "DAY"),
                                        "printedLastDay",
                                        today,
                                        "stars",
                                        4,
                                        "source",
                                        "https://example.vn/"))
                        .expect(201);
        lastFair = fair(today);
        nextFair = fair(today.plusDays(1));
    }

    @AfterAll
    void set_the_clock_back() {
        running.clock().back();
    }

    @Test
    void a_certificate_expires_everywhere_on_the_stroke_of_midnight() {
        var page = page("").expect(200);
        assertThat(page.at("/certificate/validity")).isEqualTo("IN_FORCE");
        assertThat(page(page.etag()).status()).isEqualTo(304);
        assertThat(catalogue()).contains(product.id());
        assertThat(counted()).isEqualTo("1");
        assertThat(admitted(lastFair).status()).isEqualTo(201);
        assertThat(admitted(nextFair).status()).isEqualTo(422);

        var midnight = today.plusDays(1).atStartOfDay(VIETNAM).toInstant();
        var shift = Duration.between(Instant.now(Clock.systemUTC()), midnight).minus(BEFORE);
        running.clock().ahead(shift);
        var stroke = midnight.minus(shift);
        assertThat(page(page.etag()).status()).isEqualTo(304);

        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(BEFORE.plus(SECONDS))
                .until(() -> announced().equals(List.of("EXPIRED")));
        var told = Instant.now(Clock.systemUTC());
        assertThat(told).isAfter(stroke);
        var changed = page(page.etag()).expect(200);
        assertThat(changed.at("/certificate/validity")).isEqualTo("EXPIRED");
        assertThat(catalogue()).doesNotContain(product.id());
        assertThat(counted()).isEqualTo("0");
        assertThat(admitted(fair(today.plusDays(1))).text()).contains("EXPIRED");
        assertThat(
                        officer("evaluation-officer")
                                .get(Service.EVALUATION, "/v1/certificates/" + certificate.id())
                                .expect(200)
                                .at("/validity"))
                .isEqualTo("EXPIRED");
        var agreed = Instant.now(Clock.systemUTC());

        running.out()
                .say(
                        "Midnight: told after %d ms, all services agree after %d ms"
                                .formatted(
                                        Duration.between(stroke, told).toMillis(),
                                        Duration.between(stroke, agreed).toMillis()));
        assertThat(Duration.between(stroke, agreed)).isLessThan(SECONDS);
    }

    private Person officer(String role) {
        return api.officer("midnight." + role, role, "VN");
    }

    private Answer fair(LocalDate day) {
        return officer("promotion-officer")
                .post(
                        Service.PROMOTION,
                        "/v1/promotion-events",
                        Fields.of(
                                "kind",
                                "FAIR",
                                "name",
                                "Hội chợ Nửa đêm " + UUID.randomUUID(),
                                "unit",
                                UNIT,
                                "firstDay",
                                day,
                                "lastDay",
                                day,
                                "organiser",
                                "Sở Công Thương"))
                .expect(201);
    }

    private Answer admitted(Answer fair) {
        return officer("promotion-officer")
                .after(certificate)
                .post(
                        Service.PROMOTION,
                        "/v1/promotion-events/" + fair.id() + "/participations",
                        Fields.of("productId", product.id()));
    }

    /** The public page as a program reads it. */
    private Answer page(String known) {
        var reader = api.anonymous().after(certificate).with("Accept", "application/json");
        return (known.isEmpty() ? reader : reader.with("If-None-Match", known))
                .get(Service.PRODUCT, "/c/" + certificate.at("/code"));
    }

    private String catalogue() {
        return api.anonymous()
                .get(Service.PRODUCT, "/v1/products?stars=4&unit=" + UNIT)
                .expect(200)
                .text();
    }

    private String counted() {
        return officer("reporting-officer")
                .after(certificate)
                .get(
                        Service.REPORTING,
                        "/v1/indicators/PRODUCTS_4_STARS/value?basis=IN_FORCE&unit=" + UNIT)
                .expect(200)
                .at("/value");
    }

    /** What the service has told of the certificate by itself and the broker has taken. */
    private List<String> announced() {
        return running.databases()
                .texts(
                        Service.EVALUATION,
                        """
                        select payload::jsonb ->> 'validity' from outbox
                         where key = '%s' and published_at is not null
                           and type = 'vn.ocop.certificate.phase-changed.v1'"""
                                .formatted(certificate.id()));
    }
}
