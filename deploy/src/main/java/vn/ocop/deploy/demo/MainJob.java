package vn.ocop.deploy.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.demo.CouncilWork.Evaluated;
import vn.ocop.deploy.demo.Market.Promoted;
import vn.ocop.deploy.demo.Recognition.Recognised;
import vn.ocop.deploy.demo.Registration.Registered;
import vn.ocop.deploy.stack.Service;

/**
 * From the registration of Cam Xã Đoài to the province's report. Each step needs the one before.
 */
public final class MainJob {
    public static final String RUBRIC = "/v1/rule-sets/26-2026/product-sets/01";

    private final People people;
    private final LocalDate today;
    private final Accounting accounting;

    public MainJob(Api api) {
        this(new People(api), LocalDate.now(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"))));
    }

    private MainJob(People people, LocalDate today) {
        this.people = people;
        this.today = today;
        this.accounting = new Accounting(people, today);
    }

    public People people() {
        return people;
    }

    public LocalDate today() {
        return today;
    }

    public LocalDate endOfLastMonth() {
        return today.withDayOfMonth(1).minusDays(1);
    }

    public Accounting accounting() {
        return accounting;
    }

    public Answer plan() {
        return accounting.plan();
    }

    public Registered register() {
        return new Registration(people, today).run();
    }

    /** The dossier as the province has received it. */
    public Answer apply(Registered registered) {
        return new DossierCourse(people, today, rubric()).run(registered);
    }

    public Evaluated evaluate(Answer dossier) {
        return new CouncilWork(people, today, rubric()).run(dossier);
    }

    public Recognised recognise(Registered registered, Answer dossier) {
        return new Recognition(people, today).run(dossier, registered.serial());
    }

    /** The producer's manager asks for a review of the result (khiếu nại). */
    public Answer complain(Answer dossier) {
        return people.manager()
                .post(
                        Service.EVALUATION,
                        "/v1/reviews",
                        Fields.of(
                                "dossierId",
                                dossier.id(),
                                "kind",
                                "COMPLAINT",
                                "letter",
                                Fields.of("number", "02/ĐKN", "date", today),
                                "grounds",
                                "Tiêu chí 1.5 được chấm thấp hơn minh chứng."))
                .expect(201);
    }

    public Promoted promote(Registered registered, Recognised recognised) {
        return new Market(people, today).run(registered, recognised.decision());
    }

    /** A second product, of an old decision whose 36 months are over. */
    public Expired remember(Registered registered) {
        var product = new Registration(people, today).historical(registered.producer());
        return new Expired(product, new Recognition(people, today).historical(product));
    }

    /** A product and its certificate of old. */
    public record Expired(Answer product, Answer certificate) {}

    private Rubric rubric() {
        return Rubric.of(people.anybody().get(Service.EVALUATION, RUBRIC).expect(200).json());
    }
}
