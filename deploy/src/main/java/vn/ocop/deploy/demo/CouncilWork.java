package vn.ocop.deploy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.stack.Service;

/**
 * The council: nine members score sealed sheets, one lies too far off, they discuss and score
 * again, the secretary closes, the chair confirms.
 */
public final class CouncilWork {
    private static final int FOUR_STARS = 4;
    private static final List<Integer> FIRST_ROUND = List.of(75, 76, 74, 77, 75, 78, 76, 74, 90);
    private static final List<Integer> SECOND_ROUND = List.of(75, 76, 74, 77, 75, 78, 76, 74, 79);

    private final People people;
    private final LocalDate today;
    private final Rubric rubric;

    CouncilWork(People people, LocalDate today, Rubric rubric) {
        this.people = people;
        this.today = today;
        this.rubric = rubric;
    }

    /**
     * What the council did.
     *
     * @param refused the answer to the first attempt to close
     * @param confirmed the session with the confirmed result
     */
    public record Evaluated(Answer council, Answer refused, Answer confirmed) {}

    Evaluated run(Answer dossier) {
        var council = adopt(found());
        var session = open(plan(council, dossier));
        var item = Agenda.of(session);
        seal(item, 1, FIRST_ROUND);
        var refused = close(item, Map.of());
        discuss(item);
        seal(item, 2, SECOND_ROUND);
        close(item, Map.of()).expect(200);
        return new Evaluated(council, refused, confirm(item));
    }

    private Answer found() {
        var seats = new ArrayList<Map<String, Object>>();
        for (var scorer : People.scorers()) {
            seats.add(seat(scorer, seats.isEmpty() ? "CHAIR" : "MEMBER", true));
        }
        seats.add(seat(People.SECRETARY, "SECRETARY", false));
        return people.provinceEvaluator()
                .post(
                        Service.EVALUATION,
                        "/v1/councils",
                        Fields.of(
                                "name",
                                "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Nghệ An",
                                "level",
                                "PROVINCE",
                                "unit",
                                People.PROVINCE,
                                "foundingDecision",
                                letter("12/QĐ-UBND"),
                                "seats",
                                seats))
                .expect(201);
    }

    private Map<String, Object> seat(String subject, String role, boolean scores) {
        return Fields.of(
                "subject",
                subject,
                "personName",
                "Thành viên " + subject,
                "role",
                role,
                "scores",
                scores,
                "from",
                today);
    }

    private Answer adopt(Answer council) {
        return people.provinceEvaluator()
                .ifAs(council)
                .post(
                        Service.EVALUATION,
                        "/v1/councils/" + council.id() + "/settings",
                        Fields.of(
                                "decision",
                                letter("3/QĐ-HĐOCOP"),
                                "from",
                                today,
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
                                "MAJORITY"))
                .expect(200, 201);
    }

    private Answer plan(Answer council, Answer dossier) {
        return people.secretary()
                .post(
                        Service.EVALUATION,
                        "/v1/sessions",
                        Fields.of(
                                "councilId",
                                council.id(),
                                "date",
                                today,
                                "place",
                                "Sở Nông nghiệp và Môi trường tỉnh Nghệ An",
                                "round",
                                Fields.of("year", today.getYear(), "number", 2),
                                "dossierIds",
                                List.of(dossier.id())))
                .expect(201);
    }

    private Answer open(Answer session) {
        var present = new ArrayList<>(People.scorers());
        present.add(People.SECRETARY);
        return people.secretary()
                .ifAs(session)
                .post(
                        Service.EVALUATION,
                        "/v1/sessions/" + session.id() + "/opening",
                        Fields.of("present", present))
                .expect(200);
    }

    private void seal(Agenda item, int round, List<Integer> totals) {
        for (int i = 0; i < totals.size(); i++) {
            var member = people.member(People.scorers().get(i));
            seal(member, item.path() + "/sheets/" + round, rubric.sheet(FOUR_STARS, totals.get(i)));
        }
    }

    private static void seal(Person member, String path, Map<String, Integer> choices) {
        var sheet = member.put(Service.EVALUATION, path, Fields.of("choices", choices)).expect(201);
        member.ifAs(sheet).post(Service.EVALUATION, path + "/sealing", Map.of()).expect(200);
    }

    private Answer close(Agenda item, Map<String, Object> body) {
        var secretary = people.secretary();
        return secretary
                .ifAs(session(secretary, item))
                .post(Service.EVALUATION, item.path() + "/closing", body);
    }

    private void discuss(Agenda item) {
        close(
                        item,
                        Fields.of(
                                "discussion",
                                "Thống nhất cách hiểu các tiêu chí; thành viên chấm lại."))
                .expect(200);
    }

    private Answer confirm(Agenda item) {
        var chair = people.member(People.scorers().getFirst());
        return chair.ifAs(session(chair, item))
                .post(Service.EVALUATION, item.path() + "/confirmation", Map.of())
                .expect(200);
    }

    private static Answer session(Person reader, Agenda item) {
        return reader.get(Service.EVALUATION, "/v1/sessions/" + item.session()).expect(200);
    }

    private Map<String, Object> letter(String number) {
        return Fields.of("number", number, "date", today);
    }

    /** The one item of the agenda. */
    private record Agenda(String session, String item) {

        static Agenda of(Answer session) {
            return new Agenda(session.id(), session.at("/items/0/id"));
        }

        String path() {
            return "/v1/sessions/" + session + "/items/" + item;
        }
    }
}
