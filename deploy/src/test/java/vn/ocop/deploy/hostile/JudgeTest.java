package vn.ocop.deploy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {
    private final Judge judge = new Judge(Set.of("/problems/stale"));

    private Optional<String> complaint(String received) {
        return complaint(received, false);
    }

    private Optional<String> complaint(String received, boolean pages) {
        var bytes = received.getBytes(StandardCharsets.UTF_8);
        var answer = WireAnswer.read(bytes, WireAnswer.Ending.CLOSED, Duration.ofMillis(5));
        return judge.complaint("GET", 100, pages, answer);
    }

    private static String problem(String type, String detail) {
        return """
        HTTP/1.1 412 Precondition Failed\r
        Content-Type: application/problem+json\r
        \r
        {"type": "%s", "title": "Stale", "status": 412, "detail": "%s", "instance": "/org.x.Y"}"""
                .formatted(type, detail);
    }

    @Test
    void a_whole_problem_and_a_success_are_as_they_should_be() {
        assertThat(complaint(problem("/product/problems/stale", "Changed since."))).isEmpty();
        assertThat(complaint("HTTP/1.1 200 OK\r\n\r\nhello")).isEmpty();
    }

    @Test
    void a_fault_of_the_server_is_reported() {
        assertThat(complaint("HTTP/1.1 500 Internal Server Error\r\n\r\n")).hasValue("status 500");
    }

    @Test
    void a_refusal_without_a_problem_document_is_reported() {
        assertThat(complaint("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nVary: x\r\n\r\n"))
                .isPresent();
        assertThat(complaint("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<h1>"))
                .isPresent();
    }

    @Test
    void only_an_operation_for_browsers_may_say_in_a_page_that_there_is_nothing() {
        var page = "HTTP/1.1 %s\r\nContent-Type: text/html\r\n\r\n<html>%s</html>";
        var nothing = page.formatted("404 Not Found", "Không tìm thấy");

        assertThat(complaint(nothing, true)).isEmpty();
        assertThat(complaint(nothing, false)).isPresent();
        assertThat(complaint(page.formatted("400 Bad Request", "x"), true)).isPresent();
        assertThat(complaint(page.formatted("404 Not Found", "java.lang.String"), true))
                .isPresent();
    }

    @Test
    void bytes_that_are_no_http_may_be_answered_with_a_bare_status() {
        assertThat(complaint("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")).isEmpty();
        assertThat(complaint("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")).isPresent();
    }

    @Test
    void a_type_outside_of_the_catalogue_is_reported() {
        assertThat(complaint(problem("about:blank", "x"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vn.ocop.product.Producer",
                "java.lang.NullPointerException",
                "could not convert: IllegalArgumentException",
                "at Foo.bar(Foo.java:12)",
                "violates ux_producer_name",
                "insert into producer values",
                "JDBC: hibernate"
            })
    void words_of_the_inside_are_reported(String detail) {
        assertThat(complaint(problem("/problems/stale", detail)))
                .hasValueSatisfying(it -> assertThat(it).startsWith("insides are told"));
    }

    @Test
    void an_injected_header_is_reported() {
        assertThat(complaint("HTTP/1.1 200 OK\r\nX-Injected: yes\r\n\r\n")).isPresent();
    }

    @Test
    void silence_and_slowness_are_reported() {
        var silent = new byte[0];
        var slow = "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(complaint("")).hasValue("no answer at all");
        assertThat(
                        judge.complaint(
                                "GET",
                                10,
                                false,
                                WireAnswer.read(
                                        silent, WireAnswer.Ending.TIMED_OUT, Wire.PATIENCE)))
                .isPresent();
        assertThat(
                        judge.complaint(
                                "GET",
                                10,
                                false,
                                WireAnswer.read(
                                        slow, WireAnswer.Ending.CLOSED, Judge.SLOW.plusMillis(1))))
                .isPresent();
    }

    @Test
    void a_chunked_answer_is_put_together() {
        var answer =
                WireAnswer.read(
                        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
                                .getBytes(StandardCharsets.UTF_8),
                        WireAnswer.Ending.CLOSED,
                        Duration.ZERO);

        assertThat(answer.text()).isEqualTo("abcde");
    }
}
