package vn.ocop.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    private final Permissions permissions =
            Permissions.of(
                    List.of(
                            "operation,anonymous,registry-officer,auditor,outside,people",
                            "getNote,-,area,-,404,"));

    @Test
    void an_operation_shows_who_may_call_it() {
        var operation = OASFactory.createOperation().operationId("getNote");

        permissions.show(operation);

        assertThat(operation.getExtensions())
                .containsEntry(
                        "x-permissions", Map.of("registry-officer", "area", "outside", "404"));
    }

    @Test
    void an_operation_without_a_line_shows_nothing() {
        var operation = OASFactory.createOperation().operationId("listNotes");

        permissions.show(operation);

        assertThat(operation.getExtensions()).isNull();
    }
}
