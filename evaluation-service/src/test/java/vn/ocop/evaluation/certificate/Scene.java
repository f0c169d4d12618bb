package vn.ocop.evaluation.certificate;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.TestEvent;
import vn.ocop.platform.testing.Tokens;

/**
 * What tests of decisions and certificates start from: products as the registry tells them,
 * dossiers with a result.
 */
@ApplicationScoped
public class Scene {

    public static final String COMMUNE = "VN-2T:17827";

    private final DataSource database;

    Scene(DataSource database) {
        this.database = database;
    }

    public static RequestSpecification province() {
        return officer("VN-2T:40");
    }

    public static RequestSpecification centre() {
        return officer("VN");
    }

    public static RequestSpecification officer(String area) {
        return as("evaluation-officer", area);
    }

    public static RequestSpecification as(String role, String area) {
        return given().auth()
                .oauth2(Tokens.of(role).area(area).sub("lan.tran").sign())
                .contentType(ContentType.JSON);
    }

    /** A product of xã Nghi Lộc, Nghệ An, as soon as its copy is here. */
    public UUID product() {
        return product(COMMUNE, "VN/40/17827", "VN-3T/40/429/17827");
    }

    public UUID product(String unit, String areaPath, String oldPath) {
        var id = Ids.next();
        publish(id, 1, unit, areaPath, oldPath);
        known(id);
        return id;
    }

    /** Waits until the copy of the product is here. */
    public void known(UUID id) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> count("product_copy where id = '%s'".formatted(id)) == 1);
    }

    public static void publish(
            UUID id, long revision, String unit, String areaPath, String oldPath) {
        publish(id, revision, unit, areaPath, oldPath, Ids.next());
    }

    /** The product as it is from now on, with another producer. */
    public static void publish(
            UUID id, long revision, String unit, String areaPath, String oldPath, UUID producerId) {
        var state = new HashMap<String, Object>();
        state.put("id", id);
        state.put("revision", revision);
        state.put("code", "p" + id.toString().substring(28));
        state.put("name", "Cam Xã Đoài");
        state.put("producerId", producerId);
        state.put("unit", unit);
        state.put("areaPath", areaPath);
        state.put("oldPath", oldPath);
        state.put("unitResolved", true);
        state.put("productionState", "MADE");
        state.put("variants", List.of(Map.of("id", id, "name", "Thùng 5 kg")));
        state.put("identifiers", List.of());
        state.put("published", true);
        state.put("historical", false);
        state.put("demonstration", false);
        EventProbe.publish(
                TestEvent.of("vn.ocop.product.registered.v1", id, state).revision(revision));
    }

    /** A dossier whose result was confirmed by the chair of a council of that level. */
    public UUID dossier(UUID productId, String kind, String state, String level, int stars) {
        var id = Ids.next();
        var result =
                """
                [{"sessionId": "%1$s", "itemId": "%1$s", "level": "%2$s", "decidedOn": "2026-11-10",
                  "outcome": "RANKED", "total": %3$d, "bandStars": %4$d, "stars": %4$d, "sha256": "00"}]"""
                        .formatted(id, level, stars * 20 - 5, stars);
        execute(
                """
                insert into dossier (id, revision, product_id, producer_id, kind, level, state, rule_set,
                    rule_set_reason, product_set, variant_ids, unit, area_path, unit_resolved, demonstration,
                    round_year, papers, supplements, steps, results, created_at)
                values ('%s', 9, '%s', '%s', '%s', '%s', '%s', '26-2026', '{"vi": "", "en": ""}', '01', '[]',
                    'VN-2T:17827', 'VN/40/17827', true, false, 2026, '[]', '[]', '[]', '%s', now())"""
                        .formatted(id, productId, Ids.next(), kind, level, state, result));
        return id;
    }

    /** A certificate recorded from history with a day of signing. */
    public UUID recognisedOn(UUID productId, String day, int stars) {
        return recognisedOn(productId, day, stars, province());
    }

    public UUID recognisedOn(UUID productId, String day, int stars, RequestSpecification officer) {
        var body =
                """
                {"productId": "%s", "signedOn": {"value": "%s", "precision": "DAY"}, "stars": %d, "source": "test"}"""
                        .formatted(productId, day, stars);
        return UUID.fromString(
                officer.body(body)
                        .post("/v1/historical-recognitions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** An inspection of the certificate that concluded with a violation on this ground. */
    public static UUID violation(UUID certificateId, String ground, String concludedOn) {
        var inspection =
                centre().body(
                                """
                                {"certificateId": "%s", "kind": "PLANNED", "body": "Đoàn kiểm tra",
                                 "inspectedOn": "%s", "findings": "Có vi phạm"}"""
                                        .formatted(certificateId, concludedOn))
                        .post("/v1/inspections")
                        .then()
                        .statusCode(201)
                        .extract();
        centre().header("If-Match", inspection.header("ETag"))
                .body(
                        """
                        {"concludedOn": "%s", "number": "1/KL", "violation": true, "ground": "%s"}"""
                                .formatted(concludedOn, ground))
                .post("/v1/inspections/{id}/conclusion", inspection.<String>path("id"))
                .then()
                .statusCode(200);
        return UUID.fromString(inspection.path("id"));
    }

    public static ValidatableResponse certificate(Object id) {
        return province().get("/v1/certificates/" + id).then().statusCode(200);
    }

    public long count(String fromWhere) {
        return Long.parseLong(text("select count(*) from " + fromWhere));
    }

    /** The first column of the first row. */
    public String text(String query) {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String statement) {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
