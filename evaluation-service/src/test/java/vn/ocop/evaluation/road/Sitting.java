package vn.ocop.evaluation.road;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.ocop.platform.id.Ids;

/** A council of nine who score, with a secretary who does not, over the dossiers of some roads. */
public final class Sitting {

    public final Person officer = Person.of("binh.le", "evaluation-officer", Road.PROVINCE);
    public final Person secretary;
    public final List<Person> members;
    public String council = "";
    public String session = "";
    public List<String> items = List.of();

    private Sitting() {
        var mark = Ids.next().toString();
        secretary = Person.plain("lan-" + mark);
        members = IntStream.range(0, 9).mapToObj(i -> Person.plain("m" + i + "-" + mark)).toList();
    }

    public Person chair() {
        return members.getFirst();
    }

    public static Sitting founded() {
        var sitting = new Sitting();
        var answer = sitting.officer.post("/v1/councils", null, sitting.composition());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        sitting.council = "/v1/councils/" + answer.path("id");
        return sitting;
    }

    private Map<String, Object> composition() {
        var seats = new ArrayList<Map<String, Object>>();
        seats.add(seat(secretary, "SECRETARY", false));
        seats.add(seat(chair(), "CHAIR", true));
        members.stream().skip(1).forEach(member -> seats.add(seat(member, "MEMBER", true)));
        return Map.of(
                "name",
                "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Nghệ An",
                "level",
                "PROVINCE",
                "unit",
                Road.PROVINCE,
                "foundingDecision",
                Map.of("number", "12/QĐ-UBND", "date", "2026-01-05"),
                "seats",
                seats);
    }

    private static Map<String, Object> seat(Person person, String role, boolean scores) {
        return Map.of(
                "subject",
                person.subject(),
                "personName",
                "Người " + person.subject(),
                "role",
                role,
                "scores",
                scores,
                "from",
                "2026-01-05");
    }

    public Sitting withSettings() {
        return withSettings(Map.of());
    }

    public Sitting withSettings(Map<String, Object> other) {
        var settings =
                new HashMap<String, Object>(
                        Map.of(
                                "decision",
                                Map.of("number", "3/QĐ-HĐOCOP", "date", "2026-01-10"),
                                "from",
                                "2026-01-10",
                                "quorumRatio",
                                0.75,
                                "chairMustAttend",
                                true,
                                "maxTotalDeviation",
                                10,
                                "deviationAction",
                                "DISCUSS_AND_RESCORE",
                                "scoringRounds",
                                2,
                                "aggregation",
                                "ARITHMETIC_MEAN",
                                "decimalsKept",
                                2,
                                "starMinimumTest",
                                "AVERAGE_POINTS"));
        settings.put("exclusionTest", "MAJORITY");
        settings.putAll(other);
        return expect(officer.act(council, "settings", settings), 200);
    }

    public Response plan(Person person, List<UUID> dossiers) {
        return person.post(
                "/v1/sessions",
                null,
                Map.of(
                        "councilId",
                        UUID.fromString(council.substring("/v1/councils/".length())),
                        "date",
                        "2026-09-14",
                        "round",
                        Map.of("year", 2026, "number", 2),
                        "dossierIds",
                        dossiers));
    }

    public Sitting planned(Road... roads) {
        var ids = new ArrayList<UUID>();
        for (var road : roads) {
            ids.add(road.dossierId());
        }
        var answer = plan(officer, ids);
        expect(answer, 201);
        session = "/v1/sessions/" + answer.path("id");
        List<String> found = answer.path("items.id");
        items = found.stream().map(id -> session + "/items/" + id).toList();
        return this;
    }

    public Sitting opened() {
        return expect(secretary.act(session, "opening", attendance(everybody())), 200);
    }

    public List<String> everybody() {
        var all = new ArrayList<String>();
        all.add(secretary.subject());
        members.forEach(member -> all.add(member.subject()));
        return all;
    }

    public static Map<String, Object> attendance(List<String> present) {
        return Map.of("present", present);
    }

    public String item() {
        return items.getFirst();
    }

    public String sheet(int round) {
        return item() + "/sheets/" + round;
    }

    public Response write(Person member, int round, Map<String, Integer> choices) {
        return member.put(sheet(round), null, Map.of("choices", choices));
    }

    /** Writes and seals. */
    public Sitting scores(Person member, int round, Map<String, Integer> choices) {
        var written = write(member, round, choices);
        expect(written, 201);
        return expect(member.post(sheet(round) + "/sealing", written.header("ETag")), 200);
    }

    public Sitting allScore(int round, Map<String, Integer> choices) {
        members.forEach(member -> scores(member, round, choices));
        return this;
    }

    public Response close(Object body) {
        return secretary.post(item() + "/closing", secretary.etag(session), body);
    }

    public Response confirm() {
        return chair().post(item() + "/confirmation", chair().etag(session), Map.of());
    }

    private Sitting expect(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return this;
    }
}
