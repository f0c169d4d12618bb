package vn.ocop.product.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.ocop.product.Registry.NGHI_LOC;
import static vn.ocop.product.Registry.aProducer;
import static vn.ocop.product.Registry.aProduct;
import static vn.ocop.product.Registry.aProductOf;
import static vn.ocop.product.Registry.asOfficer;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.Tokens;

@ServiceTest
class PapersIT {

    private static final String ID_IN_EXAMPLE = "0198a1f2-6c7d-7e8f-9a0b-1c2d3e4f5a6b";

    @Inject DataSource database;

    private static RequestSpecification officer(String area) {
        return given().auth()
                .oauth2(Tokens.of("registry-officer").area(area).sub("an.nguyen").sign());
    }

    private static RequestSpecification role(String role, String area) {
        return given().auth().oauth2(Tokens.of(role).area(area).sub("binh.le").sign());
    }

    private static RequestSpecification person(String subject) {
        return given().auth().oauth2(Tokens.of("producer").sub(subject).sign());
    }

    private static ValidatableResponse upload(
            RequestSpecification as, String paper, String name, byte[] content) {
        return as.multiPart(
                        new MultiPartSpecBuilder(paper)
                                .controlName("paper")
                                .mimeType("application/json")
                                .charset(StandardCharsets.UTF_8)
                                .build())
                .multiPart("file", name, content)
                .post("/v1/papers")
                .then();
    }

    private static String paper(String productId, String kind) {
        return "{\"ownerKind\": \"PRODUCT\", \"ownerId\": \""
                + productId
                + "\", \"kind\": \""
                + kind
                + "\"}";
    }

    private static String attached(String productId, String kind, byte[] content) {
        return upload(officer(NGHI_LOC), paper(productId, kind), "tai-lieu.pdf", content)
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_paper_is_attached_with_its_hash_and_its_event_does_not_tell_the_file_name() {
        var product = aProduct("Cam giấy tờ");
        var content = SampleFiles.pdf("kiểm nghiệm");
        try (var probe = EventProbe.on("ocop.paper")) {
            var answer =
                    upload(
                                    officer(NGHI_LOC),
                                    PaperResource.NEW.replace(ID_IN_EXAMPLE, product.id()),
                                    "C:\\tam\\phieu.pdf",
                                    content)
                            .statusCode(201)
                            .header("Location", matchesPattern("/v1/papers/[0-9a-f-]{36}"))
                            .body("paperClass", equalTo("PROGRAMME"))
                            .body("mediaType", equalTo("application/pdf"))
                            .body("size", equalTo(content.length))
                            .body("sha256", matchesPattern("[0-9a-f]{64}"))
                            .body("fileName", equalTo("phieu.pdf"))
                            .extract();
            var event =
                    probe.await("vn.ocop.paper.attached.v1", UUID.fromString(answer.path("id")));
            assertThat(event.state().path("sha256").asText()).isEqualTo(answer.path("sha256"));
            assertThat(event.state().toString()).doesNotContain("phieu");
        }
    }

    @Test
    void a_download_is_an_attachment_that_can_be_resumed() {
        var content = SampleFiles.pdf("tải về");
        var id = attached(aProduct("Cam tải về").id(), "TEST_REPORT", content);
        var path = "/v1/papers/" + id + "/content";
        var answer =
                officer(NGHI_LOC)
                        .get(path)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .header(
                                "Content-Disposition",
                                startsWith("attachment; filename=\"tai-lieu.pdf\""))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Accept-Ranges", "bytes")
                        .header("Cache-Control", "private, no-cache")
                        .extract();
        assertThat(answer.asByteArray()).isEqualTo(content);
        var tag = answer.header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");

        officer(NGHI_LOC).header("If-None-Match", tag).get(path).then().statusCode(304);
        var part =
                officer(NGHI_LOC)
                        .header("Range", "bytes=5-9")
                        .header("If-Range", tag)
                        .get(path)
                        .then()
                        .statusCode(206)
                        .header("Content-Range", "bytes 5-9/" + content.length)
                        .extract()
                        .asByteArray();
        assertThat(part).isEqualTo(Arrays.copyOfRange(content, 5, 10));
        officer(NGHI_LOC)
                .header("Range", "bytes=5-9")
                .header("If-Range", "\"other\"")
                .get(path)
                .then()
                .statusCode(200);
        officer(NGHI_LOC)
                .header("Range", "bytes=" + content.length + "-")
                .get(path)
                .then()
                .statusCode(416)
                .contentType("application/problem+json");
    }

    @Test
    void a_program_named_pdf_is_refused() {
        upload(
                        officer(NGHI_LOC),
                        paper(aProduct("Cam lạ").id(), "OTHER"),
                        "hoa-don.pdf",
                        SampleFiles.executable())
                .statusCode(422)
                .body("type", matchesPattern(".*/problems/file-kind"));
    }

    @Test
    void all_that_is_missing_is_named() {
        officer(NGHI_LOC)
                .multiPart("file", "a.pdf", SampleFiles.pdf("x"))
                .post("/v1/papers")
                .then()
                .statusCode(400);
        officer(NGHI_LOC)
                .multiPart(
                        new MultiPartSpecBuilder(paper(aProduct("Cam thiếu tệp").id(), "OTHER"))
                                .controlName("paper")
                                .mimeType("application/json")
                                .build())
                .post("/v1/papers")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/file"));
        upload(officer(NGHI_LOC), "{\"kind\": \"SECRET\", \"x\": 1}", "a.pdf", SampleFiles.pdf("x"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/ownerKind", "/ownerId", "/kind", "/x"));
        officer(NGHI_LOC)
                .contentType("application/json")
                .body("{}")
                .post("/v1/papers")
                .then()
                .statusCode(415);
    }

    @Test
    void a_file_over_50_MB_is_refused(@TempDir Path folder)
            throws IOException, InterruptedException {
        var large = BodyPublishers.ofFile(aFileOf(50L * 1024 * 1024 + 1, folder));
        var answer = send(paper(aProduct("Cam lớn").id(), "OTHER"), "lon.pdf", large);
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private static Path aFileOf(long size, Path folder) throws IOException {
        var file = Files.write(folder.resolve(size + ".pdf"), SampleFiles.pdf("lớn"));
        try (var content = FileChannel.open(file, StandardOpenOption.WRITE)) {
            content.write(ByteBuffer.wrap(new byte[1]), size - 1);
        }
        return file;
    }

    /** Without holding the file in memory, and with the name as browsers send it. */
    private static HttpResponse<String> send(String paper, String name, BodyPublisher content)
            throws IOException, InterruptedException {
        var token = Tokens.of("registry-officer").area(NGHI_LOC).sign();
        var head =
                "--part\r\nContent-Disposition: form-data; name=\"paper\"\r\nContent-Type: application/json\r\n\r\n"
                        + paper
                        + "\r\n--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\n\r\n";
        var body =
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        content,
                        BodyPublishers.ofString("\r\n--part--\r\n"));
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + "/v1/papers"))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(body)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Test
    void a_vietnamese_file_name_is_kept_without_its_folders()
            throws IOException, InterruptedException {
        var product = aProduct("Cam tên tệp");
        var answer =
                send(
                        paper(product.id(), "OTHER"),
                        "hồ sơ/phiếu kiểm nghiệm.pdf",
                        BodyPublishers.ofByteArray(SampleFiles.pdf("tên")));
        assertThat(answer.statusCode()).isEqualTo(201);
        var body = JsonPath.from(answer.body());
        assertThat(body.getString("fileName")).isEqualTo("phiếu kiểm nghiệm.pdf");
        officer(NGHI_LOC)
                .get("/v1/papers/" + body.getString("id") + "/content")
                .then()
                .header(
                        "Content-Disposition",
                        equalTo(
                                "attachment; filename=\"phi_u ki_m nghi_m.pdf\";"
                                        + " filename*=UTF-8''phi%E1%BA%BFu%20ki%E1%BB%83m%20nghi%E1%BB%87m.pdf"));
    }

    @Test
    void papers_of_others_cannot_be_attached_or_read() {
        var product = aProduct("Cam của xã khác");
        upload(officer("VN-2T:01"), paper(product.id(), "OTHER"), "a.pdf", SampleFiles.pdf("x"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/ownerId"));
        var id = attached(product.id(), "TEST_REPORT", SampleFiles.pdf("y"));
        officer("VN-2T:01").get("/v1/papers/" + id).then().statusCode(404);
        person("stranger").get("/v1/papers/" + id + "/content").then().statusCode(404);
        given().get("/v1/papers/" + id).then().statusCode(404);
        role("auditor", "VN-2T:40").get("/v1/papers/" + id).then().statusCode(200);
    }

    @Test
    void personal_papers_are_for_those_who_handle_the_matter_and_each_reading_is_logged()
            throws SQLException {
        var manager = "p" + UUID.randomUUID();
        var product = aProductOf(aProducer("Hợp tác xã Lao động", manager), "Nón lá", NGHI_LOC);
        var id = attached(product.id(), "LOCAL_LABOUR", SampleFiles.pdf("danh sách"));
        var path = "/v1/papers/" + id + "/content";
        role("evaluation-officer", "VN-2T:40").get(path).then().statusCode(200);
        person(manager).get(path).then().statusCode(200);
        role("auditor", "VN").get(path).then().statusCode(404);
        role("reporting-officer", "VN").get(path).then().statusCode(404);
        role("auditor", "VN")
                .get("/v1/products/" + product.id() + "/papers")
                .then()
                .body("items", empty());
        assertThat(readingsOf(id)).isEqualTo(2);
    }

    private int readingsOf(String id) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select count(*) from audit_entry where object_id = ?::uuid and action = 'PersonalPaperRead'")) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void the_event_of_a_personal_paper_does_not_tell_its_number() {
        var product = aProduct("Cam căn cước");
        var paper =
                "{\"ownerKind\": \"PRODUCER\", \"ownerId\": \""
                        + product.body().getString("producerId")
                        + "\", \"kind\": \"IDENTITY\", \"number\": \"040089001234\"}";
        try (var probe = EventProbe.on("ocop.paper")) {
            var id =
                    upload(officer(NGHI_LOC), paper, "a.pdf", SampleFiles.pdf("x"))
                            .statusCode(201)
                            .extract()
                            .<String>path("id");
            var event = probe.await("vn.ocop.paper.attached.v1", UUID.fromString(id));
            assertThat(event.state().toString()).doesNotContain("040089001234");
        }
    }

    @Test
    void public_papers_of_a_public_product_are_for_everybody() {
        var product = aProduct("Cam câu chuyện");
        var story = attached(product.id(), "STORY", SampleFiles.pdf("câu chuyện"));
        attached(product.id(), "TEST_REPORT", SampleFiles.pdf("kín"));
        given().get("/v1/papers/" + story + "/content").then().statusCode(404);
        asOfficer()
                .header("If-Match", product.etag())
                .body("{\"published\": true}")
                .post("/v1/products/" + product.id() + "/publication")
                .then()
                .statusCode(200);
        given().get("/v1/papers/" + story + "/content").then().statusCode(200);
        given().get("/v1/products/" + product.id() + "/papers")
                .then()
                .body("items.id", contains(story));
        officer(NGHI_LOC)
                .get("/v1/products/" + product.id() + "/papers")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void the_list_goes_page_by_page_and_holds_the_producers_papers_too() {
        var product = aProduct("Cam nhiều giấy");
        var first = attached(product.id(), "TEST_REPORT", SampleFiles.pdf("1"));
        var paper =
                "{\"ownerKind\": \"PRODUCER\", \"ownerId\": \""
                        + product.body().getString("producerId")
                        + "\", \"kind\": \"BUSINESS_REG\"}";
        var second =
                upload(officer(NGHI_LOC), paper, "a.pdf", SampleFiles.pdf("2"))
                        .extract()
                        .<String>path("id");
        var path = "/v1/products/" + product.id() + "/papers";
        var cursor =
                officer(NGHI_LOC)
                        .queryParam("limit", 1)
                        .get(path)
                        .then()
                        .body("items.id", contains(first))
                        .extract()
                        .<String>path("nextCursor");
        officer(NGHI_LOC)
                .queryParams(Map.of("limit", 1, "cursor", cursor))
                .get(path)
                .then()
                .body("items.id", contains(second))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_withdrawn_paper_stays_on_file_and_off_the_list() {
        var product = aProduct("Cam rút giấy");
        var id = attached(product.id(), "TEST_REPORT", SampleFiles.pdf("rút"));
        var path = "/v1/papers/" + id;
        var tag = officer(NGHI_LOC).get(path).header("ETag");
        var body = PaperResource.WITHDRAWAL;
        asOfficer().body(body).post(path + "/withdrawal").then().statusCode(428);
        try (var probe = EventProbe.on("ocop.paper")) {
            asOfficer()
                    .header("If-Match", tag)
                    .body(body)
                    .post(path + "/withdrawal")
                    .then()
                    .statusCode(200)
                    .body("withdrawn", equalTo(true))
                    .body("withdrawnFor", containsString("chưa ký"));
            assertThat(probe.await("vn.ocop.paper.withdrawn.v1", UUID.fromString(id)).revision())
                    .isEqualTo(2);
        }
        asOfficer()
                .header("If-Match", tag)
                .body(body)
                .post(path + "/withdrawal")
                .then()
                .statusCode(412);
        asOfficer()
                .header("If-Match", officer(NGHI_LOC).get(path).header("ETag"))
                .body(body)
                .post(path + "/withdrawal")
                .then()
                .statusCode(409);
        officer(NGHI_LOC)
                .get("/v1/products/" + product.id() + "/papers")
                .then()
                .body("items", empty());
        officer(NGHI_LOC).get(path + "/content").then().statusCode(200);
    }
}
