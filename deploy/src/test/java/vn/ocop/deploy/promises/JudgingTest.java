package vn.ocop.deploy.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.deploy.stack.Service;

class JudgingTest {
    private static final Ask ASK = Ask.of(Service.PRODUCT, "GET", "/v1/khong-co?x=1");

    private static Reply reply(int status, String body, String... headers) {
        var reply = new Reply(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < headers.length; i += 2) {
            reply = reply.with(headers[i], headers[i + 1]);
        }
        return reply;
    }

    private static Reply problem() {
        return reply(
                404,
                """
                {"type": "/problems/not-found", "title": "Không có", "status": 404,
                 "detail": "Không tìm thấy", "instance": "/v1/khong-co", "traceId": "%s",
                 "errors": [{"parameter": "x", "code": "unknown", "message": "Không có"}]}"""
                        .formatted(ASK.traceId()),
                "Content-Type",
                "application/problem+json");
    }

    @Test
    void a_whole_problem_has_no_fault() {
        assertThat(Judging.problem(ASK, problem())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, name",
        "/problems/, /trouble/",
        "404, 400",
        "detail, text",
        "/v1/khong-co, /v1/khac",
        "traceId, trace",
        "message, text",
        "Không tìm thấy, java.lang.NullPointerException"
    })
    void a_problem_with_one_defect_has_one(String words, String others) {
        var altered = problem().body(problem().text().replace(words, others));

        assertThat(Judging.problem(ASK, altered)).hasSize(1);
    }

    @Test
    void a_problem_of_another_media_type_is_found() {
        var altered = problem().with("Content-Type", "application/json");

        assertThat(Judging.problem(ASK, altered)).hasSize(1);
    }

    @Test
    void a_fault_stands_where_it_was_made() {
        var refused = problem().status(400);

        assertThat(Judging.fault(refused, "parameter", "x")).isEmpty();
        assertThat(Judging.fault(refused, "parameter", "y")).hasSize(1);
        assertThat(Judging.fault(refused, "header", "x")).hasSize(1);
        assertThat(Judging.fault(refused.status(200), "parameter", "x")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"\"r1-0a\", 0", "W/\"r1-0a\", 1", "r1-0a, 1", "||, 1"})
    void only_a_tag_in_quotes_is_strong(String tag, int faults) {
        assertThat(Judging.strongTag(reply(200, "", "ETag", tag))).hasSize(faults);
    }

    @Test
    void languages_differ_in_bytes_and_tag_together() {
        var vi = reply(200, "một", "ETag", "\"1\"");

        assertThat(Judging.languages(vi, vi)).isEmpty();
        assertThat(Judging.languages(vi, reply(200, "one", "ETag", "\"2\""))).isEmpty();
        assertThat(Judging.languages(vi, reply(200, "one", "ETag", "\"1\""))).hasSize(1);
        assertThat(Judging.languages(vi, reply(200, "một", "ETag", "\"2\""))).hasSize(1);
    }

    @Test
    void a_replay_says_so_and_is_the_same() {
        var first = reply(201, "{\"id\": 1, \"taxCode\": \"x\"}", "Location", "/v1/x/1");
        var again =
                reply(201, "{\"id\": 1}", "Location", "/v1/x/1", "Idempotency-Replayed", "true");

        assertThat(Judging.replay(first, again)).isEmpty();
        assertThat(Judging.replay(first, again.without("Idempotency-Replayed"))).hasSize(1);
        assertThat(Judging.replay(first, again.status(200))).hasSize(1);
        assertThat(Judging.replay(first, again.without("Location"))).hasSize(1);
        assertThat(Judging.replay(first, again.body("{\"id\": 2}"))).hasSize(1);
    }

    @Test
    void the_next_page_is_in_body_and_link_or_in_none() {
        var link = "</v1/x?cursor=a%3D>; rel=\"next\"";

        assertThat(Lists.nextPage(reply(200, "{}"))).isEmpty();
        assertThat(Lists.nextPage(reply(200, "{\"nextCursor\": \"a=\"}", "Link", link))).isEmpty();
        assertThat(Lists.nextPage(reply(200, "{\"nextCursor\": \"b\"}", "Link", link))).hasSize(1);
        assertThat(Lists.nextPage(reply(200, "{}", "Link", link))).hasSize(1);
        assertThat(Lists.nextPage(reply(200, "{\"nextCursor\": \"a=\"}"))).hasSize(1);
    }

    @Test
    void a_total_stands_where_it_was_asked_for() {
        var plain = reply(200, "{\"items\": [1]}");
        var counted = reply(200, "{\"items\": [1], \"total\": 1}");

        assertThat(Lists.total(plain, counted)).isEmpty();
        assertThat(Lists.total(counted, counted)).hasSize(1);
        assertThat(Lists.total(plain, plain)).hasSize(1);
    }

    @Test
    void a_code_list_has_all_codes_of_its_enumeration() {
        var coded = new Contract.Coded("kind", List.of("FAIR", "OTHER"));
        var told = reply(200, "{\"codes\": [{\"code\": \"FAIR\"}, {\"code\": \"OTHER\"}]}");

        assertThat(Services.codes(coded, told)).isEmpty();
        assertThat(Services.codes(coded, told.body("{\"codes\": [{\"code\": \"FAIR\"}]}")))
                .containsExactly("kind has no OTHER");
    }

    @Test
    void a_stream_ends_with_the_end_of_its_job() {
        var end = reply(200, "{\"state\": \"SUCCEEDED\"}");
        var told =
                reply(
                        200,
                        "event: progress\ndata: {}\n\nevent: end\ndata: {\"state\":\"SUCCEEDED\"}\n\n",
                        "Content-Type",
                        "text/event-stream");

        assertThat(LongWork.progress(told, end)).isEmpty();
        assertThat(LongWork.progress(told.body("event: progress\ndata: {}\n\n"), end)).hasSize(1);
        assertThat(LongWork.progress(told, end.body("{\"state\": \"RUNNING\"}"))).hasSize(1);
        assertThat(LongWork.progress(told.with("Content-Type", "text/html"), end)).hasSize(1);
    }

    @Test
    void a_post_that_changes_without_a_key_is_found() throws Exception {
        var root =
                Trial.JSON.readTree(
                        """
                        {"paths": {"/v1/x": {"post": {"security": [{"bearer": []}],
                          "responses": {"201": {}, "422": {}}}}}}""");
        var operation = new Contract(Service.PRODUCT, root).operations().getFirst();

        assertThat(Shape.keyListed(operation)).hasSize(1);
    }

    @Test
    void each_promise_on_answers_has_a_planted_defect() {
        var others = EnumSet.allOf(Promise.class);
        others.removeAll(Defects.planted());

        assertThat(others).containsExactly(Promise.KEY_LISTED);
    }
}
