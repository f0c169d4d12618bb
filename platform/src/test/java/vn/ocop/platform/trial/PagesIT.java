package vn.ocop.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;

@ServiceTest
class PagesIT {
    private static final Pattern NEXT = Pattern.compile("<(.+)>; rel=\"next\"");

    @Test
    void following_the_links_shows_every_row_once_also_while_rows_are_inserted() {
        var ids = write(31, 7);
        var seen = new ArrayList<String>();
        @Nullable String address = "/v1/notes?shelf=31&limit=3";
        while (address != null) {
            var page = Callers.officer().urlEncodingEnabled(false).get(address);
            List<String> shown = page.path("items.id");
            seen.addAll(shown);
            address = next(page);
            if (address != null) {
                write(31, 1);
            }
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(ids);
        assertThat(seen).startsWith(ids.toArray(String[]::new));
    }

    @Test
    void the_last_page_has_no_cursor_and_no_link() {
        write(32, 2);
        var page = Callers.officer().get("/v1/notes?shelf=32&limit=2");

        assertThat(page.<String>path("nextCursor")).isNull();
        assertThat(page.header("Link")).isNull();
        assertThat(page.header("ETag")).isNull();
        assertThat(page.<Integer>path("total")).isNull();
    }

    @Test
    void rows_are_counted_when_asked_for() {
        write(33, 3);
        Callers.officer()
                .get("/v1/notes?shelf=33&limit=1&count=true")
                .then()
                .body("total", equalTo(3));
    }

    @Test
    void a_cursor_of_another_filter_is_refused() {
        write(34, 2);
        String cursor = Callers.officer().get("/v1/notes?shelf=34&limit=1").path("nextCursor");

        Callers.officer().get("/v1/notes?shelf=34&limit=2&cursor=" + cursor).then().statusCode(200);
        Callers.officer().get("/v1/notes?shelf=33&limit=1&cursor=" + cursor).then().statusCode(400);
    }

    private static @Nullable String next(Response page) {
        var link = page.header("Link");
        if (link == null) {
            return null;
        }
        var matcher = NEXT.matcher(link);
        assertThat(matcher.matches()).isTrue();
        return matcher.group(1);
    }

    private static List<String> write(int shelf, int count) {
        var ids = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var note = "{\"title\": \"%s\", \"shelf\": %d}".formatted(Callers.aTitle(), shelf);
            ids.add(Callers.officer().body(note).post("/v1/notes").path("id"));
        }
        return ids;
    }
}
