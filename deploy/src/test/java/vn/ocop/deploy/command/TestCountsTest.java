package vn.ocop.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCountsTest {
    private static final String REPORT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="a.B" time="0.1" tests="%d" errors="%d" skipped="%d" failures="%d">
              <testcase name="tests=&quot;99&quot;"/>
            </testsuite>
            """;

    @TempDir Path root;

    @Test
    void reports_of_all_modules_are_added_up() throws Exception {
        write("platform/target/surefire-reports/TEST-a.B.xml", 10, 1, 2, 0);
        write("platform/target/failsafe-reports/TEST-a.BIT.xml", 5, 0, 0, 1);
        write("deploy/target/surefire-reports/TEST-c.D.xml", 3, 0, 0, 0);
        write("deploy/bench/target/surefire-reports/TEST-e.F.xml", 1, 0, 0, 0);
        write("deploy/target/elsewhere/TEST-c.D.xml", 100, 0, 0, 0);

        var counts = TestCounts.of(root);

        assertThat(counts.sentence()).isEqualTo("15 passed, 2 failed, 2 skipped");
        assertThat(counts.isGood()).isFalse();
    }

    @Test
    void all_passed_is_good() throws Exception {
        write("deploy/target/surefire-reports/TEST-c.D.xml", 3, 0, 1, 0);

        assertThat(TestCounts.of(root).isGood()).isTrue();
    }

    @Test
    void no_test_at_all_is_not_good() throws Exception {
        assertThat(TestCounts.of(root).isGood()).isFalse();
    }

    private void write(String path, int tests, int errors, int skipped, int failures)
            throws Exception {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, REPORT.formatted(tests, errors, skipped, failures));
    }
}
