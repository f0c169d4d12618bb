package vn.ocop.deploy.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.stack.Service;

/** A council and what it does in its sessions. */
public final class Board {
    static final String STAND_IN = "du.thay";

    private final Person officer;
    private final Supplier<LocalDate> today;
    private final List<String> scorers;
    private final String secretary;
    private final Function<String, Person> persons;
    private String council = "";
    private String session = "";
    private final Map<String, String> items = new HashMap<>();

    public Board(
            String code,
            int seats,
            Person officer,
            Function<String, Person> persons,
            Supplier<LocalDate> today) {
        this.officer = officer;
        this.persons = persons;
        this.today = today;
        this.secretary = "thu.ky." + code;
        this.scorers =
                IntStream.rangeClosed(1, seats).mapToObj(n -> "hd." + code + "." + n).toList();
    }

    public void found(String name, String level, String unit) {
        var seats = new ArrayList<Map<String, Object>>();
        scorers.forEach(it -> seats.add(seat(it, seats.isEmpty() ? "CHAIR" : "MEMBER", true)));
        seats.add(seat(secretary, "SECRETARY", false));
        var founded =
                officer.post(
                                Service.EVALUATION,
                                "/v1/councils",
                                Fields.of(
                                        "name",
                                        name,
                                        "level",
                                        level,
                                        "unit",
                                        unit,
                                        "foundingDecision",
                                        letter("12/QĐ"),
                                        "seats",
                                        seats))
                        .expect(201);
        council = founded.id();
        officer.ifAs(founded)
                .post(Service.EVALUATION, "/v1/councils/" + council + "/settings", settings())
                .expect(200);
    }

    private Map<String, Object> seat(String subject, String role, boolean scores) {
        var seat =
                Fields.of(
                        "subject",
                        subject,
                        "personName",
                        "Ông/bà " + subject,
                        "role",
                        role,
                        "scores",
                        scores,
                        "from",
                        today.get());
        if (role.equals("CHAIR")) {
            seat.put("substitute", Fields.of("subject", standIn(), "personName", "Phó Chủ tịch"));
        }
        return seat;
    }

    public String standIn() {
        return STAND_IN + "." + secretary;
    }

    private Map<String, Object> settings() {
        return Fields.of(
                "decision",
                letter("3/QĐ-HĐOCOP"),
                "from",
                today.get(),
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
                "AVERAGE_POINTS",
                "exclusionTest",
                "MAJORITY",
                "writtenOpinionsAllowed",
                true);
    }

    private Map<String, Object> letter(String number) {
        return Fields.of("number", number, "date", today.get());
    }

    public void plan(List<String> dossiers, String mode) {
        var planned =
                secretary()
                        .post(
                                Service.EVALUATION,
                                "/v1/sessions",
                                Fields.of(
                                        "councilId",
                                        council,
                                        "date",
                                        today.get(),
                                        "mode",
                                        mode,
                                        "round",
                                        Fields.of("year", today.get().getYear(), "number", 2),
                                        "dossierIds",
                                        dossiers))
                        .expect(201);
        session = planned.id();
        planned.json()
                .path("items")
                .forEach(
                        item ->
                                items.put(
                                        item.path("dossierId").asText(),
                                        "/v1/sessions/"
                                                + session
                                                + "/items/"
                                                + item.path("id").asText()));
    }

    /** With everybody but those who are missing, and some who stand aside. */
    public Answer open(List<String> present, List<Map<String, Object>> recusals) {
        return commanded("opening", present, recusals);
    }

    Answer correct(List<String> present, List<Map<String, Object>> recusals) {
        return commanded("attendance", present, recusals);
    }

    private Answer commanded(
            String command, List<String> present, List<Map<String, Object>> recusals) {
        return secretary()
                .ifAs(seen())
                .post(
                        Service.EVALUATION,
                        "/v1/sessions/" + session + "/" + command,
                        Fields.of("present", present, "recusals", recusals))
                .expect(200);
    }

    public List<String> everybody() {
        var all = new ArrayList<>(scorers);
        all.add(secretary);
        return all;
    }

    public List<String> scorers() {
        return scorers;
    }

    Person secretary() {
        return persons.apply(secretary);
    }

    public String council() {
        return council;
    }

    /** Id of the session that was planned last. */
    public String session() {
        return session;
    }

    /** Dossiers that were ever on an agenda. */
    public List<String> dossiers() {
        return List.copyOf(items.keySet());
    }

    /** Id of the item of a dossier. */
    public String item(String dossier) {
        var path = items.getOrDefault(dossier, "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String sheet(String dossier, int round) {
        return items.get(dossier) + "/sheets/" + round;
    }

    public Answer seen() {
        return secretary().get(Service.EVALUATION, "/v1/sessions/" + session).expect(200);
    }

    public void seal(String dossier, int round, String subject, Map<String, Object> content) {
        var member = persons.apply(subject);
        var path = sheet(dossier, round);
        var sheet = member.put(Service.EVALUATION, path, content).expect(201);
        member.ifAs(sheet).post(Service.EVALUATION, path + "/sealing", Map.of()).expect(200);
    }

    void allSeal(String dossier, int round, List<String> members, Map<String, Integer> choices) {
        members.forEach(it -> seal(dossier, round, it, Fields.of("choices", choices)));
    }

    public Answer close(String dossier, Map<String, Object> body) {
        return secretary()
                .ifAs(seen())
                .post(Service.EVALUATION, items.get(dossier) + "/closing", body);
    }

    void discuss(String dossier) {
        close(dossier, Fields.of("discussion", "Thống nhất cách hiểu tiêu chí, chấm lại."))
                .expect(200);
    }

    public void confirm(String dossier, String chair) {
        var person = persons.apply(chair);
        person.ifAs(seen())
                .post(Service.EVALUATION, items.get(dossier) + "/confirmation", Map.of())
                .expect(200);
    }

    void closeAndConfirm(String dossier) {
        close(dossier, Map.of()).expect(200);
        confirm(dossier, scorers.getFirst());
    }
}
