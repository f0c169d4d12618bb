package vn.ocop.deploy.client;

import static vn.ocop.deploy.client.Clients.etag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.client.evaluation.ApiException;
import vn.ocop.client.evaluation.ApiResponse;
import vn.ocop.client.evaluation.api.CouncilsApi;
import vn.ocop.client.evaluation.api.SessionsApi;
import vn.ocop.client.evaluation.model.Aggregation;
import vn.ocop.client.evaluation.model.CouncilView;
import vn.ocop.client.evaluation.model.DeviationAction;
import vn.ocop.client.evaluation.model.EvaluationLevel;
import vn.ocop.client.evaluation.model.ExclusionRule;
import vn.ocop.client.evaluation.model.ItemClosing;
import vn.ocop.client.evaluation.model.ItemConfirmation;
import vn.ocop.client.evaluation.model.Letter;
import vn.ocop.client.evaluation.model.NewAttendance;
import vn.ocop.client.evaluation.model.NewCouncil;
import vn.ocop.client.evaluation.model.NewCouncilSettings;
import vn.ocop.client.evaluation.model.NewSeat;
import vn.ocop.client.evaluation.model.NewSession;
import vn.ocop.client.evaluation.model.ScoreSheetContent;
import vn.ocop.client.evaluation.model.SeatRole;
import vn.ocop.client.evaluation.model.SessionRound;
import vn.ocop.client.evaluation.model.SessionView;
import vn.ocop.client.evaluation.model.StarMinimumTest;
import vn.ocop.deploy.demo.People;
import vn.ocop.deploy.demo.Rubric;

/** A council of nine with a second round: one member lay too far off in the first. */
final class CouncilSteps {
    private static final List<Integer> FIRST_ROUND = List.of(75, 76, 74, 77, 75, 78, 76, 74, 90);
    private static final List<Integer> SECOND_ROUND = List.of(75, 76, 74, 77, 75, 78, 76, 74, 79);

    private final Clients clients;
    private final LocalDate today;
    private final Rubric rubric;

    CouncilSteps(Clients clients, LocalDate today, Rubric rubric) {
        this.clients = clients;
        this.today = today;
        this.rubric = rubric;
    }

    /**
     * @param refusal what the client threw when the secretary closed too early
     */
    record Evaluated(ApiException refusal, SessionView confirmed) {}

    Evaluated run(UUID dossier) throws ApiException {
        var session = open(plan(council(), dossier));
        var item = session.getItems().getFirst().getId();
        seal(session.getId(), item, 1, FIRST_ROUND);
        var refusal = refusedClosing(session.getId(), item);
        close(session.getId(), item, new ItemClosing().discussion("Thành viên chấm lại."));
        seal(session.getId(), item, 2, SECOND_ROUND);
        close(session.getId(), item, new ItemClosing());
        return new Evaluated(refusal, confirm(session.getId(), item));
    }

    private UUID council() throws ApiException {
        var council =
                new NewCouncil()
                        .name("Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Nghệ An")
                        .level(EvaluationLevel.PROVINCE)
                        .unit(People.PROVINCE)
                        .foundingDecision(new Letter().number("12/QĐ-UBND").date(today));
        for (var scorer : Caller.scorers()) {
            var first = scorer.equals(Caller.scorers().getFirst());
            council.addSeatsItem(seat(scorer, first ? SeatRole.CHAIR : SeatRole.MEMBER, true));
        }
        council.addSeatsItem(seat(Caller.SECRETARY, SeatRole.SECRETARY, false));
        var api = new CouncilsApi(clients.evaluation(Caller.PROVINCE));
        return adopt(api, api.foundCouncil(council).executeWithHttpInfo());
    }

    private NewSeat seat(Caller who, SeatRole role, boolean scores) {
        return new NewSeat()
                .subject(who.subject())
                .personName("Thành viên " + who.subject())
                .role(role)
                .scores(scores)
                .from(today);
    }

    private UUID adopt(CouncilsApi api, ApiResponse<CouncilView> council) throws ApiException {
        var settings =
                new NewCouncilSettings()
                        .decision(new Letter().number("3/QĐ-HĐOCOP").date(today))
                        .from(today)
                        .quorumRatio(new BigDecimal("0.75"))
                        .chairMustAttend(true)
                        .maxTotalDeviation(BigDecimal.TEN)
                        .deviationAction(DeviationAction.DISCUSS_AND_RESCORE)
                        .scoringRounds(2)
                        .aggregation(Aggregation.ARITHMETIC_MEAN)
                        .decimalsKept(2)
                        .starMinimumTest(StarMinimumTest.AVERAGE_POINTS)
                        .exclusionTest(ExclusionRule.MAJORITY);
        var id = council.getData().getId();
        return api.adoptSettings(id, etag(council.getHeaders()), settings).execute().getId();
    }

    private ApiResponse<SessionView> plan(UUID council, UUID dossier) throws ApiException {
        var session =
                new NewSession()
                        .councilId(council)
                        .date(today)
                        .place("Sở Nông nghiệp và Môi trường tỉnh Nghệ An")
                        .round(new SessionRound().year(today.getYear()).number(2))
                        .addDossierIdsItem(dossier);
        return sessions(Caller.SECRETARY).planSession(session).executeWithHttpInfo();
    }

    private SessionView open(ApiResponse<SessionView> session) throws ApiException {
        return sessions(Caller.SECRETARY)
                .openSession(
                        session.getData().getId(),
                        etag(session.getHeaders()),
                        new NewAttendance().present(Caller.council()))
                .execute();
    }

    private void seal(UUID session, UUID item, int round, List<Integer> totals)
            throws ApiException {
        for (int i = 0; i < totals.size(); i++) {
            var api = sessions(Caller.scorers().get(i));
            var content = new ScoreSheetContent().choices(rubric.sheet(4, totals.get(i)));
            var sheet = api.writeSheet(session, item, round, content).executeWithHttpInfo();
            api.sealSheet(session, item, round, etag(sheet.getHeaders())).execute();
        }
    }

    private ApiException refusedClosing(UUID session, UUID item) {
        try {
            close(session, item, new ItemClosing());
        } catch (ApiException refusal) {
            return refusal;
        }
        throw new AssertionError("the secretary could close although one member lies too far off");
    }

    private void close(UUID session, UUID item, ItemClosing closing) throws ApiException {
        var api = sessions(Caller.SECRETARY);
        api.closeItem(session, item, current(api, session), closing).execute();
    }

    private SessionView confirm(UUID session, UUID item) throws ApiException {
        var api = sessions(Caller.scorers().getFirst());
        return api.confirmItem(session, item, current(api, session), new ItemConfirmation())
                .execute();
    }

    private static String current(SessionsApi api, UUID session) throws ApiException {
        return etag(api.getSession(session).executeWithHttpInfo().getHeaders());
    }

    private SessionsApi sessions(Caller caller) {
        return new SessionsApi(clients.evaluation(caller));
    }
}
