package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.stack.Service;

/** With evaluation stopped the other three go on; when it is back it catches up. */
@SystemTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneServiceDownIT {
    private final OneStack.Running running;
    private final Api api;
    private final Writes writes;
    private Answer product;
    private Answer certificate;
    private Answer plan;

    OneServiceDownIT(OneStack.Running running) {
        this.running = running;
        this.api = running.api();
        this.writes = new Writes(api, "Mất điện");
    }

    @BeforeAll
    void stop_evaluation() {
        certificate = writes.certificate();
        product = writes.oneProduct();
        plan = writes.plan().send().expect(201);
        api.anonymous()
                .after(certificate)
                .get(Service.PRODUCT, "/v1/products/" + product.id())
                .expect(200);
        running.stack().service(Service.EVALUATION).stop();
    }

    @AfterAll
    void start_evaluation() {
        if (!running.stack().service(Service.EVALUATION).state().isUp()) {
            running.stack().service(Service.EVALUATION).start();
            running.stack().awaitReady(Service.EVALUATION);
        }
    }

    @Test
    @Order(1)
    void public_pages_and_the_catalogue_answer() {
        assertThat(page("/p/" + product.at("/code"))).contains(product.at("/name"));
        assertThat(page("/c/" + certificate.at("/code"))).contains(product.at("/name"));
        assertThat(
                        api.anonymous()
                                .get(Service.PRODUCT, "/v1/products?q=mat%20dien")
                                .expect(200)
                                .text())
                .contains(product.id());
    }

    @Test
    @Order(1)
    void product_promotion_and_reporting_take_writes_and_answer() {
        writes.product().send().expect(201);
        writes.event().send().expect(201);
        writes.plan().send().expect(201);
        api.officer("down.reporter", "reporting-officer", "VN")
                .get(Service.REPORTING, "/v1/reports/target-actual?plan=" + plan.id())
                .expect(200);
    }

    @Test
    @Order(2)
    void evaluation_catches_up_when_it_is_back() {
        var meanwhile = writes.product().send().expect(201);

        start_evaluation();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                running.databases()
                                                        .texts(
                                                                Service.EVALUATION,
                                                                "select id from product_copy"))
                                        .contains(meanwhile.id()));
        new Bus(running.databases()).mustAgree();
    }

    private String page(String path) {
        return api.anonymous()
                .with("Accept", "text/html")
                .get(Service.PRODUCT, path)
                .expect(200)
                .text();
    }
}
