package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.contract.ApiDocument;
import vn.ocop.deploy.contract.ApiOperation;
import vn.ocop.deploy.permission.Matrix;
import vn.ocop.deploy.permission.Walk;
import vn.ocop.deploy.records.OldMapRecords;
import vn.ocop.deploy.records.Records;
import vn.ocop.deploy.stack.Service;

/** Every operation, called by everybody from everywhere, answers as the committed matrix says. */
@SystemTest
class PermissionsIT {
    private static final Path ROOT = Path.of(System.getProperty("ocop.root"));

    /**
     * The first product has no certificate, the one of old has; a listing shows a certified one.
     */
    private static final Set<String> PUBLIC_TODAY = Set.of("p", "c", "listings");

    private static final Set<String> PUBLIC_OF_OLD = Set.of("p", "products");

    private static final List<String> OF_OLD =
            List.of(
                    "/p/",
                    "/v1/producers",
                    "/v1/products",
                    "/v1/certificates",
                    "/v1/promotion-events",
                    "/v1/points-of-sale");

    private final OneStack.Running running;
    private final Map<Service, Matrix> matrices = new EnumMap<>(Service.class);
    private List<ApiOperation> operations;
    private Records today;
    private Records old;

    PermissionsIT(OneStack.Running running) {
        this.running = running;
        for (var service : Service.values()) {
            matrices.put(service, Matrix.committed(ROOT, service));
        }
    }

    @BeforeAll
    void make_records() {
        operations = ApiDocument.allOperations(running.api());
        today = Records.made(running.api());
        old = OldMapRecords.made(running.api());
    }

    @Test
    void everybody_may_what_the_matrix_says_and_nothing_else() {
        var walk = new Walk(running.api(), matrices);

        var differences = walk.differences(operations, today, PUBLIC_TODAY);
        differences.addAll(walk.differences(onOldMap(), old, PUBLIC_OF_OLD));

        running.out()
                .say(
                        "Permissions: %d operations, %d roles and none, %d calls, %d differences"
                                .formatted(
                                        operations.size(), 8, walk.walked(), differences.size()));
        assertThat(differences).isEmpty();
    }

    /** Those that look for a record or are aimed at one; a new one is of today's map. */
    private List<ApiOperation> onOldMap() {
        return operations.stream()
                .filter(it -> !it.changes() || it.path().contains("{id}"))
                .filter(it -> OF_OLD.stream().anyMatch(root -> it.path().startsWith(root)))
                .toList();
    }

    @Test
    void one_altered_line_is_reported() {
        var altered = new EnumMap<>(matrices);
        altered.computeIfPresent(
                Service.PRODUCT, (_, matrix) -> matrix.altered("getProducer", "auditor", "-"));
        var one = operations.stream().filter(it -> it.id().equals("getProducer")).toList();

        var differences = new Walk(running.api(), altered).differences(one, today, PUBLIC_TODAY);

        assertThat(differences)
                .isNotEmpty()
                .allMatch(it -> it.startsWith("product getProducer by auditor"));
    }
}
