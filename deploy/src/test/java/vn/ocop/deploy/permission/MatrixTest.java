package vn.ocop.deploy.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.deploy.stack.Service;

class MatrixTest {
    private static final Path ROOT = Path.of(System.getProperty("ocop.root"));
    private static final Pattern ID = Pattern.compile("(?m)^ +operationId: (\\w+)$");

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_operation_of_the_contract_has_its_line_and_no_line_is_left_over(Service service)
            throws IOException {
        var contract = Files.readString(ROOT.resolve(service.module()).resolve("openapi.yaml"));
        var operations = new TreeSet<String>();
        ID.matcher(contract).results().forEach(it -> operations.add(it.group(1)));

        assertThat(Matrix.committed(ROOT, service).lines().keySet())
                .containsExactlyInAnyOrderElementsOf(operations);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_word_means_something(Service service) {
        for (var line : Matrix.committed(ROOT, service).lines().values()) {
            for (var role : Visitor.OFFICES) {
                for (var where : Visitor.Where.values()) {
                    var visitor = new Visitor(role, where, null);
                    assertThat(Expectation.of(line, visitor, false)).isNotNull();
                }
            }
        }
    }

    @Test
    void a_line_says_what_everybody_may_expect() {
        var matrix =
                Matrix.of(
                        Service.PRODUCT,
                        List.of(
                                "operation,anonymous,auditor,commune,province,centre,outside,people",
                                "getNote,-,area,403,yes,yes,404,manager"));
        var line = matrix.lines().get("getNote");

        assertThat(expected(line, "anonymous", Visitor.Where.NOWHERE))
                .isEqualTo(Expectation.Refused.with("401"));
        assertThat(expected(line, "auditor", Visitor.Where.COMMUNE))
                .isEqualTo(Expectation.Refused.with("403"));
        assertThat(expected(line, "auditor", Visitor.Where.PROVINCE))
                .isEqualTo(new Expectation.Allowed());
        assertThat(expected(line, "auditor", Visitor.Where.ELSEWHERE))
                .isEqualTo(Expectation.Refused.with("404"));
    }

    private static Expectation expected(Matrix.Line line, String role, Visitor.Where where) {
        return Expectation.of(line, new Visitor(role, where, null), false);
    }
}
