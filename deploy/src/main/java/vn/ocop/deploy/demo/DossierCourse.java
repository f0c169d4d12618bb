package vn.ocop.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.demo.Registration.Registered;
import vn.ocop.deploy.stack.Service;

/**
 * A dossier from its opening to the province's receipt (hồ sơ đánh giá, phân hạng). The producer's
 * manager opens and submits it himself.
 */
final class DossierCourse {
    private static final int SELF_ASSESSED = 80;

    private final People people;
    private final LocalDate today;
    private final Rubric rubric;

    DossierCourse(People people, LocalDate today, Rubric rubric) {
        this.people = people;
        this.today = today;
        this.rubric = rubric;
    }

    /** The dossier as the province has received it. */
    Answer run(Registered registered) {
        var opened = open(registered);
        var sampled = samples(opened);
        var submitted = submit(sampled);
        var received =
                receive(
                        people.communeEvaluator(),
                        submitted,
                        String.valueOf(registered.serial()),
                        "COMMUNE");
        var reported = report(received);
        return receive(
                people.provinceEvaluator(), reported, registered.serial() + "/PTN", "PROVINCE");
    }

    private Answer open(Registered registered) {
        var papers = registered.papers().stream().map(Answer::id).toList();
        return people.manager()
                .after(
                        registered.producer(),
                        registered.numbered(),
                        registered.papers().getFirst(),
                        registered.papers().getLast())
                .post(
                        Service.EVALUATION,
                        "/v1/dossiers",
                        Fields.of(
                                "productId",
                                registered.product().id(),
                                "kind",
                                "FIRST",
                                "productSet",
                                "01",
                                "papers",
                                papers,
                                "registration",
                                formOne(),
                                "representative",
                                Fields.of("name", "Trần Thị Lan", "position", "Giám đốc"),
                                "selfAssessment",
                                formTwo(papers)))
                .expect(201);
    }

    private static Map<String, Object> formOne() {
        return Fields.of(
                "productDescription",
                "Cam trồng tại xã Nghi Lộc, chăm sóc theo quy trình VietGAP.",
                "producedSince",
                2015,
                "yearlyOutput",
                "30 tấn",
                "workers",
                12,
                "localWorkers",
                10);
    }

    private Map<String, Object> formTwo(List<String> papers) {
        return Fields.of(
                "choices",
                rubric.sheet(4, SELF_ASSESSED),
                "evidence",
                Map.of("1.1", List.of(papers.getFirst())));
    }

    private Answer samples(Answer dossier) {
        return step(
                people.communeEvaluator(),
                dossier,
                "samples",
                Fields.of("count", 5, "receivedOn", today));
    }

    private Answer submit(Answer dossier) {
        return step(people.manager(), dossier, "submission", Map.of());
    }

    private Answer receive(Person officer, Answer dossier, String number, String level) {
        return step(
                officer,
                dossier,
                "receipt",
                Fields.of("number", number, "receivedOn", today, "level", level));
    }

    private Answer report(Answer dossier) {
        var topics =
                Fields.of(
                        "ORIGIN_MATERIALS",
                        finding("Cam trồng trong xã, 12 ha"),
                        "LOCAL_LABOUR",
                        finding("10 trên 12 lao động là người của xã"),
                        "IDEA_ORIGIN",
                        finding("Giống cam lâu đời của địa phương"),
                        "LOCAL_IDENTITY",
                        finding("Gắn với làng Xã Đoài"));
        return step(
                people.communeEvaluator(),
                dossier,
                "commune-report",
                Fields.of(
                        "topics",
                        topics,
                        "requestLetter",
                        Fields.of("number", "112/UBND-KT", "date", today)));
    }

    private static Map<String, Object> finding(String words) {
        return Fields.of("finding", words, "supported", true);
    }

    /** One step of a dossier: whoever takes it reads the dossier first. */
    static Answer step(Person who, Answer dossier, String step, Object body) {
        var path = "/v1/dossiers/" + dossier.id();
        var seen = who.get(Service.EVALUATION, path).expect(200);
        who.ifAs(seen).post(Service.EVALUATION, path + "/" + step, body).expect(200, 201);
        return who.get(Service.EVALUATION, path).expect(200);
    }
}
