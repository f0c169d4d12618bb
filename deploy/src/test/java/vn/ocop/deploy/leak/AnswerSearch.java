package vn.ocop.deploy.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.stack.Service;

/** What everybody is answered: every list of every service to its last page, as every role. */
public final class AnswerSearch {

    private static final List<String> ROLES =
            List.of(
                    "registry-officer",
                    "evaluation-officer",
                    "promotion-officer",
                    "reporting-officer",
                    "producer",
                    "partner",
                    "auditor",
                    "administrator");

    private final Search search;
    private final Api api;

    public AnswerSearch(Search search, Api api) {
        this.search = search;
        this.api = api;
    }

    public void everyList() {
        for (var service : Service.values()) {
            var document =
                    api.anonymous().get(service, "/q/openapi?format=json").expect(200).json();
            for (var path : readable(document)) {
                var list = isPaged(document, path) ? "?limit=200" : "";
                answers(api.anonymous(), service, path + list);
                for (var role : ROLES) {
                    answers(api.officer("leak." + role, role, "VN"), service, path + list);
                }
            }
        }
    }

    /** One record as everybody sees it. */
    public void record(Service service, String path) {
        answers(api.anonymous(), service, path);
        for (var role : ROLES) {
            answers(api.officer("leak." + role, role, "VN"), service, path);
        }
    }

    public void answer(Service service, String place, Answer answer) {
        search.in("answer %s %s".formatted(service.id(), place), answer.text());
    }

    private void answers(Person person, Service service, String path) {
        @Nullable String address = path;
        var place = path.replaceAll("\\?.*", "");
        while (address != null) {
            var page = person.get(service, address);
            answer(service, place, page);
            address = page.status() == 200 ? next(page, path) : null;
        }
    }

    private static @Nullable String next(Answer page, String path) {
        if (!page.header("Content-Type").contains("json")) {
            return null;
        }
        var cursor = page.at("/nextCursor");
        return cursor.isEmpty() ? null : path + "&cursor=" + URLEncoder.encode(cursor, UTF_8);
    }

    private static List<String> readable(JsonNode document) {
        var paths = new ArrayList<String>();
        document.path("paths")
                .properties()
                .forEach(
                        path -> {
                            if (path.getValue().has("get") && !path.getKey().contains("{")) {
                                paths.add(path.getKey());
                            }
                        });
        return paths;
    }

    private static boolean isPaged(JsonNode document, String path) {
        var parameters = document.path("paths").path(path).path("get").path("parameters");
        return StreamSupport.stream(parameters.spliterator(), false)
                .anyMatch(
                        it ->
                                it.path("name").asText().equals("limit")
                                        || it.path("$ref")
                                                .asText()
                                                .toLowerCase(Locale.ROOT)
                                                .endsWith("limit"));
    }
}
