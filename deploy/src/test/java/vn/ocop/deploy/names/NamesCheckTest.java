package vn.ocop.deploy.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCheckTest {

    private static final String FAIR =
            "| Fair | promotion-service | `/v1/fairs` | `vn.ocop.promotion.fair` | `ocop.fair` "
                    + "| FairHeld, FairPlanned | hội chợ | Điều 5 |";

    @TempDir private Path root;
    private Path service = Path.of("");

    @BeforeEach
    void aServiceWithFairs() throws IOException {
        service = root.resolve("promotion-service");
        Files.createDirectories(service.resolve("src/main/java/vn/ocop/promotion/fair"));
        Files.writeString(
                service.resolve("openapi.yaml"),
                """
                paths:
                  "/v1/fairs/{id}":
                    get:
                """);
        Files.writeString(
                service.resolve("asyncapi.yaml"),
                """
                channels:
                  fair:
                    address: ocop.fair
                    messages:
                      FairHeld:
                        $ref: "#/components/messages/vn.ocop.fair.held.v1"
                      FairPlanned:
                        $ref: "#/components/messages/vn.ocop.fair.planned.v1"
                operations:
                  sendFairHeld:
                    action: send
                """);
    }

    @Test
    void a_register_that_says_what_the_code_says_has_no_faults() throws IOException {
        assertThat(faults(FAIR)).isEmpty();
    }

    @Test
    void a_forgotten_event_is_reported() throws IOException {
        assertThat(faults(FAIR.replace("FairHeld, ", "")))
                .containsExactly(
                        "Fair says [FairPlanned], asyncapi.yaml says [FairHeld, FairPlanned]");
    }

    @Test
    void a_package_that_moved_is_reported() throws IOException {
        assertThat(faults(FAIR.replace("promotion.fair", "promotion.event")))
                .containsExactly("Fair has no package vn.ocop.promotion.event");
    }

    @Test
    void a_path_that_is_not_served_is_reported() throws IOException {
        assertThat(faults(FAIR.replace("/v1/fairs", "/v1/fair")))
                .containsExactly("Fair is not at /v1/fair in openapi.yaml");
    }

    @Test
    void a_topic_without_a_line_is_reported() throws IOException {
        assertThat(faults(FAIR.replace("promotion-service", "product-service")))
                .containsExactly("no line for ocop.fair");
    }

    @Test
    void a_missing_term_and_source_are_reported() throws IOException {
        assertThat(faults(FAIR.replace("hội chợ", "").replace("Điều 5", "")))
                .containsExactly("Fair has no Vietnamese term", "Fair has no legal source");
    }

    @Test
    void what_every_service_has_lies_in_the_platform() throws IOException {
        var everywhere =
                FAIR.replace("promotion-service", "every service")
                        .replace("vn.ocop.promotion.fair", "vn.ocop.platform.fair");
        assertThat(faults(everywhere)).containsExactly("Fair has no package vn.ocop.platform.fair");
        Files.createDirectories(root.resolve("platform/src/main/java/vn/ocop/platform/fair"));
        assertThat(faults(everywhere)).isEmpty();
    }

    private List<String> faults(String line) throws IOException {
        var markdown = root.resolve("names.md");
        Files.writeString(
                markdown,
                """
                | Aggregate | Owner | Path | Package | Topic | Events | Vietnamese | Source |
                |---|---|---|---|---|---|---|---|
                %s
                """
                        .formatted(line));
        return NamesCheck.faults(service, Register.in(markdown));
    }
}
