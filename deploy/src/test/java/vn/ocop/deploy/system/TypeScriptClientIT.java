package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.client.ClientJob;
import vn.ocop.deploy.client.TypeScriptJob;
import vn.ocop.deploy.demo.MainJob;
import vn.ocop.deploy.demo.Rubric;
import vn.ocop.deploy.stack.Service;

/** TypeScript clients generated from the committed contracts do the main job. */
@SystemTest
class TypeScriptClientIT {
    private static final Path MODULE = Path.of(System.getProperty("ocop.root"), "deploy");

    private final OneStack.Running running;
    private JsonNode done;

    TypeScriptClientIT(OneStack.Running running) {
        this.running = running;
    }

    @BeforeAll
    void do_the_main_job() throws IOException {
        var node = TypeScriptJob.node();
        assumeTrue(
                node.isPresent(),
                "There is no Node.js on this machine: the TypeScript clients are not tried.");
        var job =
                new TypeScriptJob(
                        MODULE.resolve("src/test/typescript"),
                        MODULE.resolve("target/clients/typescript"));
        job.compile();
        done =
                job.run(
                        service ->
                                "http://127.0.0.1:"
                                        + running.stack().addresses().ports().of(service),
                        running.stack().tokens(),
                        rubric());
        System.out.println(
                "Generated TypeScript clients on Node.js %s: main path done in %s calls"
                        .formatted(node.get(), done.path("calls")));
    }

    private Rubric rubric() {
        var answer = running.api().anonymous().get(Service.EVALUATION, MainJob.RUBRIC).expect(200);
        return Rubric.of(answer.json());
    }

    @Test
    void the_certificate_of_four_stars_holds_for_36_months() {
        assertThat(done.path("stars").asInt()).isEqualTo(4);
        assertThat(done.path("lastDay").asText())
                .isEqualTo(ClientJob.todayInVietnam().plusMonths(36).toString());
        assertThat(done.path("productName").asText()).isEqualTo("Cam Xã Đoài");
    }

    @Test
    void the_fair_admitted_it_and_the_report_came() {
        assertThat(done.path("admittedBy")).isEqualTo(done.path("certificate"));
        assertThat(done.path("indicator").asText()).isEqualTo("PRODUCTS_4_STARS");
    }

    @Test
    void a_code_of_a_later_version_does_no_harm() {
        assertThat(done.path("later").asText()).isEqualTo("HEARD_OF_LATER");
        assertThat(done.path("laterProductName").asText()).isEqualTo("Cam Xã Đoài");
    }
}
