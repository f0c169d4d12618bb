package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.stack.Service;

/**
 * A certificate's credential from its issue to the revocation: whoever verifies it by API, by the
 * published keys and status list, or by the public page, learns the same.
 */
@SystemTest
class CredentialIT {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Where no other test counts. */
    private static final String UNIT = "VN-2T:08";

    /** A list is handed on for 20 seconds and drawn anew after 30: what it tells is never older. */
    private static final Duration PROMISED = Duration.ofSeconds(50);

    private static final Duration SOON = Duration.ofSeconds(10);

    private final OneStack.Running running;
    private final Api api;
    private final LocalDate today = LocalDate.now(Clock.system(VIETNAM));
    private Duration shift = Duration.ZERO;
    private Answer certificate;

    CredentialIT(OneStack.Running running) {
        this.running = running;
        this.api = running.api();
    }

    @BeforeAll
    void a_certificate_is_recorded() {
        var registrar = officer("registry-officer", "VN");
        var producer =
                registrar
                        .post(
                                Service.PRODUCT,
                                "/v1/producers",
                                Fields.of(
                                        "name", "HTX Chứng thực số",
                                        "legalForm", "COOPERATIVE",
                                        "unit", UNIT))
                        .expect(201);
        var product =
                registrar
                        .post(
                                Service.PRODUCT,
                                "/v1/products",
                                Fields.of(
                                        "name",
                                        "Chè Chứng thực số",
                                        "producerId",
                                        producer.id(),
                                        "unit",
                                        UNIT,
                                        "historical",
                                        true))
                        .expect(201);
        certificate =
                officer("evaluation-officer", "VN")
                        .after(product)
                        .post(
                                Service.EVALUATION,
                                "/v1/historical-recognitions",
                                Fields.of(
                                        "productId",
                                        product.id(),
                                        "signedOn",
                                        Fields.of(
                                                "value", today.minusMonths(6), "precision", "DAY"),
                                        "stars",
                                        4,
                                        "source",
                                        "https://example.vn/"))
                        .expect(201);
    }

    @AfterAll
    void set_the_clock_back() {
        running.clock().back();
    }

    @Test
    void a_credential_is_genuine_until_its_certificate_is_revoked_and_everybody_says_so() {
        var credential =
                new Signed(
                        api.anonymous()
                                .get(
                                        Service.EVALUATION,
                                        "/v1/certificates/" + certificate.id() + "/credential")
                                .expect(200)
                                .text());
        assertThat(credential.isSignedBy(keys())).isTrue();
        assertThat(verified(credential)).isEqualTo("GENUINE");
        assertThat(statusList(credential).isEnded(credential)).isFalse();
        assertThat(page().at("/certificate/validity")).isEqualTo("IN_FORCE");

        revoke();
        letTheListGrowOld();

        await().atMost(SOON).until(() -> verified(credential).equals("REVOKED"));
        var list = statusList(credential);
        assertThat(list.isSignedBy(keys())).isTrue();
        assertThat(list.isEnded(credential)).isTrue();
        assertThat(Duration.between(list.drawnAt(), now())).isLessThan(PROMISED);
        await().atMost(SOON).until(() -> page().at("/certificate/validity").equals("REVOKED"));
        assertThat(html()).containsIgnoringCase("thu hồi");
        assertThat(credential.isSignedBy(keys())).as("what was signed stays signed").isTrue();
    }

    /** Half a minute later for the services, so that nobody has to wait for it. */
    private void letTheListGrowOld() {
        shift = Duration.ofSeconds(31);
        running.clock().ahead(shift);
    }

    private Instant now() {
        return Instant.now(Clock.systemUTC()).plus(shift);
    }

    private JsonNode keys() {
        return api.anonymous().get(Service.EVALUATION, "/.well-known/jwks.json").expect(200).json();
    }

    private String verified(Signed credential) {
        return api.anonymous()
                .post(
                        Service.EVALUATION,
                        "/v1/credential-verifications",
                        Fields.of("credential", credential.text()))
                .expect(200)
                .at("/outcome");
    }

    /** By the address that the credential names. */
    private Signed statusList(Signed credential) {
        var address = credential.claims().at("/credentialStatus/statusListCredential").asText();
        var path = URI.create(address).getPath();
        return new Signed(
                api.anonymous()
                        .get(Service.EVALUATION, path.substring(path.indexOf("/v1/")))
                        .expect(200)
                        .text());
    }

    private Answer page() {
        return api.anonymous()
                .after(certificate)
                .with("Accept", "application/json")
                .get(Service.PRODUCT, "/c/" + certificate.at("/code"))
                .expect(200);
    }

    private String html() {
        return api.anonymous()
                .after(certificate)
                .with("Accept", "text/html")
                .get(Service.PRODUCT, "/c/" + certificate.at("/code"))
                .expect(200)
                .text();
    }

    private void revoke() {
        var draft =
                officer("evaluation-officer", UNIT)
                        .post(
                                Service.EVALUATION,
                                "/v1/decisions",
                                Fields.of(
                                        "kind",
                                        "REVOCATION",
                                        "issuingBody",
                                        "UBND tỉnh Tuyên Quang",
                                        "unit",
                                        UNIT,
                                        "lines",
                                        List.of(
                                                Fields.of(
                                                        "certificateId",
                                                        certificate.id(),
                                                        "ground",
                                                        "CEASED_PRODUCTION",
                                                        "confirmation",
                                                        Fields.of(
                                                                "number",
                                                                "61/UBND-KT",
                                                                "date",
                                                                today)))))
                        .expect(201);
        officer("evaluation-officer", UNIT)
                .ifAs(draft)
                .post(
                        Service.EVALUATION,
                        "/v1/decisions/" + draft.id() + "/signature",
                        Fields.of(
                                "number",
                                "98/QĐ-TH",
                                "signedOn",
                                today,
                                "signer",
                                "Hoàng Văn B",
                                "capacity",
                                "KT. Chủ tịch, Phó Chủ tịch"))
                .expect(200);
    }

    private Person officer(String role, String area) {
        return api.officer("credential." + role, role, area);
    }
}
