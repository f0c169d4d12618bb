package vn.ocop.deploy.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds up the test reports of all modules and prints the sum. Runs from its source, without any
 * build before it, since the counts of a build that failed are asked for too.
 */
record TestCounts(int tests, int failed, int skipped) {
    private static final Pattern REPORT =
            Pattern.compile(".*/target/(surefire|failsafe)-reports/TEST-[^/]*\\.xml");
    private static final int DEPTH = 5;
    private static final TestCounts NONE = new TestCounts(0, 0, 0);

    /** Ends with 1 when a test failed or none ran. */
    public static void main(String[] arguments) throws IOException {
        var sum = of(Path.of(arguments[0]));
        System.out.println(sum.sentence());
        System.exit(sum.isGood() ? 0 : 1);
    }

    static TestCounts of(Path root) throws IOException {
        var sum = NONE;
        for (var report : reports(root)) {
            sum = sum.plus(inReport(Files.readString(report)));
        }
        return sum;
    }

    static TestCounts inReport(String xml) {
        var head =
                xml.substring(
                        xml.indexOf("<testsuite"), xml.indexOf('>', xml.indexOf("<testsuite")));
        return new TestCounts(
                number(head, "tests"),
                number(head, "failures") + number(head, "errors"),
                number(head, "skipped"));
    }

    TestCounts plus(TestCounts other) {
        return new TestCounts(tests + other.tests, failed + other.failed, skipped + other.skipped);
    }

    boolean isGood() {
        return failed == 0 && tests > 0;
    }

    String sentence() {
        var passed = tests - failed - skipped;
        return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }

    private static List<Path> reports(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root, DEPTH)) {
            return files.filter(file -> REPORT.matcher(file.toString()).matches()).toList();
        }
    }

    private static int number(String head, String attribute) {
        var found = Pattern.compile("\\s" + attribute + "=\"(\\d+)\"").matcher(head);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
