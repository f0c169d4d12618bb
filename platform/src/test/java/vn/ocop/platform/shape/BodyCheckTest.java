package vn.ocop.platform.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;

class BodyCheckTest {
    private static final Schema ANYTHING =
            SchemaRegistry.withDefaultDialect(Dialects.getDraft202012()).getSchema("{}");

    private static final Schema CODE =
            SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                    .getSchema("{\"properties\": {\"a\": {\"enum\": [\"X\", \"Y\"]}}}");

    private static final Schema QUANTITY =
            SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                    .getSchema(
                            """
                            {"properties": {"a": {"type": "number", "minimum": 1, "maximum": 9,
                               "multipleOf": 0.5}}}""");

    private static final Schema FORM =
            SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                    .getSchema(
                            """
                            {"type": "object", "additionalProperties": false, "properties": {
                               "n": {"type": "integer"},
                               "form": {"type": "object", "additionalProperties": false, "properties": {
                                  "n": {"type": "integer"}, "m": {"type": "string"},
                                  "list": {"type": "array", "items": {"type": "integer"}}}}}}""");

    @Test
    void texts_become_composed_and_lose_the_space_around() {
        var check = check("{\"name\": \"  Nu\\u031bo\\u031b\\u0301c mắm \", \"n\": 1.50}");

        assertThat(new String(check.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"name\":\"Nước mắm\",\"n\":1.50}");
        assertThat(check.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"a\":2}|duplicate-field",
                "{\"a\":NaN}|malformed-json",
                "{\"a\":1}{|malformed-json",
                "{'a':1}|malformed-json",
                "{\"a\":01}|malformed-json",
                "{\"a\":1,}|malformed-json",
                "` `|empty"
            })
    void what_is_not_one_json_value_is_refused(String body, String code) {
        assertThatThrownBy(() -> check(body))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.faults())
                                        .extracting(Fault::code)
                                        .containsExactly(code));
    }

    @Test
    void depth_and_length_have_an_end() {
        assertCode("[".repeat(41) + "]".repeat(41), "too-deep");
        assertCode("{\"n\":" + "9".repeat(61) + "}", "too-long");
        assertThat(check("[".repeat(40) + "]".repeat(40)).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":[\"x\",\"\\u0000\"]}|/a/1|forbidden-characters",
                "{\"a/b\":\"\\u202e\"}|/a~1b|forbidden-characters",
                "{\"a\":\"\\ud800\"}|/a|forbidden-characters",
                "{\"\\u0007\":1}|``|forbidden-characters",
                "{\"a\":1e400}|/a|number-out-of-range",
                "{\"a\":-1e-400}|/a|number-out-of-range"
            })
    void what_no_schema_looks_for_is_found(String body, String pointer, String code) {
        assertThat(check(body).faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple(pointer, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999", "-1e999999", "1e-999999", "1e2147483000"})
    void a_number_that_only_costs_time_is_refused_at_once_whatever_is_expected(String number) {
        for (var schema : List.of(ANYTHING, CODE, QUANTITY)) {
            var body = "{\"a\":" + number + "}";

            var faults =
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(5),
                            () ->
                                    BodyCheck.of(schema, body.getBytes(StandardCharsets.UTF_8))
                                            .faults());

            assertThat(faults).extracting(Fault::code).contains("number-out-of-range");
            assertThat(faults).extracting(Fault::pointer).containsOnly("/a");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"n\":null,\"form\":{\"n\":null}}||",
                "{\"form\":{\"n\":\"x\",\"m\":null}}|/form/n|type",
                "{\"form\":{\"m\":null}}||",
                "{\"form\":{\"other\":null}}|/form/other|unknown-field",
                "{\"form\":{\"list\":[null]}}|/form/list/0|type",
                "null|``|type"
            })
    void a_patch_may_remove_what_it_knows(String body, String pointer, String code) {
        var faults = BodyCheck.ofPatch(FORM, body.getBytes(StandardCharsets.UTF_8)).faults();

        if (code == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults)
                    .extracting(Fault::pointer, Fault::code)
                    .containsExactly(tuple(pointer, code));
        }
    }

    private static void assertCode(String body, String code) {
        assertThatThrownBy(() -> check(body))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults().getFirst().code()).isEqualTo(code));
    }

    private static BodyCheck check(String body) {
        return BodyCheck.of(ANYTHING, body.getBytes(StandardCharsets.UTF_8));
    }
}
