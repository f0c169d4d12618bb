package vn.ocop.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.platform.testing.architecture.ArchitectureRules.*;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * For each rule an offender that it reports, and where it helps a neighbour that it leaves alone.
 */
class ArchitectureRulesTest {

    @TempDir private Path folder;

    private int compilations;

    @Test
    void a_cycle_between_features_is_reported() {
        reported(
                FEATURES_HAVE_NO_CYCLES,
                "package vn.ocop.product.egg; public class Egg { vn.ocop.product.hen.Hen hen; }",
                "package vn.ocop.product.hen; public class Hen { vn.ocop.product.egg.Egg egg; }");
    }

    @Test
    void a_class_of_another_service_is_reported() {
        reported(
                SERVICES_DO_NOT_KNOW_EACH_OTHER,
                "package vn.ocop.product.a; public class Product {}",
                "package vn.ocop.promotion.b; class Booth { vn.ocop.product.a.Product product; }");
    }

    @Test
    void a_service_in_the_platform_is_reported() {
        reported(
                SERVICES_DO_NOT_KNOW_EACH_OTHER,
                "package vn.ocop.product.a; public class Product {}",
                "package vn.ocop.platform.b; class Gossip { vn.ocop.product.a.Product product; }");
    }

    @Test
    void a_framework_in_a_use_case_is_reported() {
        reported(
                FRAMEWORK_STANDS_AT_THE_EDGE,
                "package vn.ocop.product.a; class Register { jakarta.ws.rs.core.Response with() { return null; } }");
    }

    @Test
    void a_setting_in_a_rule_is_reported() {
        reported(
                FRAMEWORK_STANDS_AT_THE_EDGE,
                """
                package vn.ocop.product.a;
                class Spread { Spread(@org.eclipse.microprofile.config.inject.ConfigProperty(name = "x") int x) {} }""");
    }

    @Test
    void a_framework_at_the_edge_and_a_scope_on_a_use_case_are_fine() {
        fine(
                FRAMEWORK_STANDS_AT_THE_EDGE,
                """
                package vn.ocop.product.a;
                class ProductResource {
                    record NewProduct(@jakarta.ws.rs.QueryParam("q") String q) {}
                    jakarta.ws.rs.core.Response get() { return null; }
                }""",
                """
                package vn.ocop.product.a;
                @jakarta.enterprise.context.ApplicationScoped
                class Register {
                    Register(jakarta.enterprise.event.Event<String> said) {}
                    @jakarta.transaction.Transactional void with() {}
                }""",
                """
                package vn.ocop.product.a;
                record ProductView(
                        @org.eclipse.microprofile.openapi.annotations.media.Schema(description = "x") String name) {}""");
    }

    @Test
    void a_container_in_an_entity_is_reported() {
        reported(
                STATE_AND_VALUES_KNOW_NO_CONTAINER,
                """
                package vn.ocop.product.a;
                @jakarta.persistence.Entity class Product { @jakarta.inject.Inject java.time.Clock clock; }""");
    }

    @Test
    void a_container_in_a_record_is_reported() {
        reported(
                STATE_AND_VALUES_KNOW_NO_CONTAINER,
                "package vn.ocop.product.a; record Spread(jakarta.enterprise.inject.Instance<String> x) {}");
    }

    @Test
    void the_time_of_the_machine_is_reported() {
        reported(
                TIME_COMES_FROM_THE_CLOCK,
                "package vn.ocop.product.a; class Today { Object x = java.time.LocalDate.now(); }");
    }

    @Test
    void the_time_of_the_machine_in_a_zone_is_reported() {
        reported(
                TIME_COMES_FROM_THE_CLOCK,
                """
                package vn.ocop.product.a;
                class Today { Object x = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")); }""");
    }

    @Test
    void a_clock_of_ones_own_is_reported() {
        reported(
                TIME_COMES_FROM_THE_CLOCK,
                "package vn.ocop.product.a; class Today { Object x = java.time.Clock.systemUTC(); }");
    }

    @Test
    void a_date_of_a_given_clock_is_fine() {
        fine(
                TIME_COMES_FROM_THE_CLOCK,
                "package vn.ocop.product.a; class Today { Object of(java.time.Clock c) { return java.time.LocalDate.now(c); } }");
    }

    @Test
    void a_public_resource_is_reported() {
        reported(
                RESOURCES_ARE_PACKAGE_PRIVATE,
                "package vn.ocop.product.a; @jakarta.ws.rs.Path(\"/a\") public class AResource {}");
    }

    @Test
    void an_endpoint_that_is_not_public_is_reported() {
        reported(ENDPOINTS_ARE_PUBLIC, endpoint("@jakarta.ws.rs.GET void get() {}"));
    }

    @Test
    void an_endpoint_without_roles_is_reported() {
        reported(ENDPOINTS_SAY_WHO_MAY_CALL, endpoint("@jakarta.ws.rs.GET public void get() {}"));
    }

    @Test
    void roles_on_the_class_count_for_its_endpoints() {
        fine(
                ENDPOINTS_SAY_WHO_MAY_CALL,
                """
                package vn.ocop.product.a;
                @jakarta.annotation.security.RolesAllowed("x")
                class AResource { @jakarta.ws.rs.GET public void get() {} }""");
    }

    @Test
    void a_change_that_is_no_command_is_reported() {
        reported(CHANGES_ARE_COMMANDS, endpoint("@jakarta.ws.rs.PATCH public void patch() {}"));
    }

    @Test
    void a_marked_change_and_an_open_calculation_are_fine() {
        fine(
                CHANGES_ARE_COMMANDS,
                endpoint(
                        """
                        @jakarta.ws.rs.PATCH @vn.ocop.platform.http.Command public void patch() {}
                        @jakarta.ws.rs.POST @jakarta.annotation.security.PermitAll public void assess() {}"""));
    }

    @Test
    void a_transaction_on_a_resource_is_reported() {
        reported(
                TRANSACTIONS_STAND_ON_USE_CASES,
                endpoint("@jakarta.transaction.Transactional public void get() {}"));
    }

    @Test
    void a_kafka_producer_outside_of_the_relay_is_reported() {
        reported(
                ONLY_THE_RELAY_SENDS,
                """
                package vn.ocop.product.a;
                class Shout { org.apache.kafka.clients.producer.Producer<String, String> producer; }""");
    }

    @Test
    void an_emitter_is_reported() {
        reported(
                ONLY_THE_RELAY_SENDS,
                """
                package vn.ocop.product.a;
                class Shout { org.eclipse.microprofile.reactive.messaging.Emitter<String> emitter; }""");
    }

    @Test
    void an_injected_field_is_reported() {
        reported(
                NOTHING_IS_INJECTED_INTO_FIELDS,
                "package vn.ocop.product.a; class A { @jakarta.inject.Inject java.time.Clock clock; }");
    }

    @Test
    void a_package_for_whatever_is_reported() {
        reported(PACKAGES_ARE_FEATURES, "package vn.ocop.product.util; class Odds {}");
    }

    @Test
    void a_name_that_says_nothing_is_reported() {
        reported(NAMES_SAY_WHAT_A_CLASS_DOES, "package vn.ocop.product.a; class DateUtils {}");
        reported(NAMES_SAY_WHAT_A_CLASS_DOES, "package vn.ocop.product.b; class AbstractThing {}");
    }

    @Test
    void a_manager_that_manages_is_reported_and_a_producers_manager_is_not() {
        reported(NAMES_SAY_WHAT_A_CLASS_DOES, "package vn.ocop.product.a; class CodeManager {}");
        fine(
                NAMES_SAY_WHAT_A_CLASS_DOES,
                "package vn.ocop.product.b; record NewManager(String subject) {}");
    }

    @Test
    void a_package_that_is_not_null_marked_is_reported() {
        reported(PACKAGES_ARE_NULL_MARKED, "package vn.ocop.product.a; class A {}");
    }

    @Test
    void a_null_marked_package_is_fine() {
        fine(
                PACKAGES_ARE_NULL_MARKED,
                "@org.jspecify.annotations.NullMarked package vn.ocop.product.marked;",
                "package vn.ocop.product.marked; class A {}");
    }

    private static String endpoint(String method) {
        return "package vn.ocop.product.a; @jakarta.ws.rs.Path(\"/a\") class AResource { %s }"
                .formatted(method);
    }

    private void reported(ArchRule rule, String... sources) {
        var verdict = rule.evaluate(PlantedCode.compiled(freshFolder(), sources));
        assertThat(verdict.hasViolation()).as(rule.getDescription()).isTrue();
    }

    private void fine(ArchRule rule, String... sources) {
        var verdict = rule.evaluate(PlantedCode.compiled(freshFolder(), sources));
        assertThat(verdict.getFailureReport().getDetails()).isEmpty();
    }

    private Path freshFolder() {
        return folder.resolve(Integer.toString(++compilations));
    }
}
