package vn.ocop.deploy.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.process.Ports;
import vn.ocop.deploy.season.Ledger.Held;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.PortPlan;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.Stack;
import vn.ocop.deploy.stack.StackOptions;

/**
 * Three provinces, 60 dossiers of eight product sets, three councils and the Ministry's, and the
 * calendar from June 2026 to the end of 2029: on every day looked at, certificates are counted as a
 * reckoning of its own says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeasonIT {
    private static final Path ROOT = Path.of(System.getProperty("ocop.root"));
    private static final int FIRST_BASE = 27080;
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final LocalDate APPLIED = LocalDate.of(2026, 6, 15);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 6, 20);
    private static final LocalDate COUNCILS = LocalDate.of(2026, 9, 15);
    private static final LocalDate SIGNED = LocalDate.of(2026, 10, 5);
    private static final LocalDate CENTRE = LocalDate.of(2026, 11, 20);
    private static final LocalDate RETURNED = LocalDate.of(2026, 12, 1);
    private static final LocalDate AFTERWARDS = LocalDate.of(2027, 3, 1);
    private static final LocalDate UPGRADE = LocalDate.of(2027, 5, 10);
    private static final LocalDate RENEWAL = LocalDate.of(2029, 5, 2);
    private static final LocalDate RENEWED = LocalDate.of(2029, 6, 1);

    private static final int TOO_FAR_OFF = 0;
    private static final int STANDS_ASIDE = 1;
    private static final int TWO_STARS = 2;
    private static final int FIVE_STARS = 4;
    private static final int BELOW_NINETY = 6;
    private static final int RENEWS = 8;
    private static final int FILES_ONLY = 10;
    private static final int STOPPED_BY_ONE = 1;
    private static final int FAILS_TO_RISE = 1;
    private static final int CHANGES_HANDS = 2;
    private static final List<Integer> REVOKED = List.of(3, 4, 5, 6, 7);

    private final Ledger ledger = new Ledger();
    private final Map<String, Held> held = new TreeMap<>();
    private final Map<String, String> certificates = new TreeMap<>();
    private final List<String> refusals = new ArrayList<>();
    private final Console out = new Console(System.out);
    private Stack stack;
    private Api api;
    private Days days;
    private Season nghean;
    private Season dongthap;
    private Season daklak;
    private int looks;

    @BeforeAll
    void three_provinces_apply(@TempDir Path folder) {
        days = new Days(folder.resolve("clock"), APPLIED);
        var base = new PortPlan(FIRST_BASE).firstFree(Ports::isFree).base();
        stack =
                Stack.start(
                        StackOptions.beside(ROOT, "season", base)
                                .withClockFile(folder.resolve("clock")),
                        out);
        api = new Api(stack.addresses(), stack.tokens());
        nghean = Season.of("Nghệ An", "40", "17827", 9, api, days);
        dongthap = Season.of("Đồng Tháp", "82", "28321", 10, api, days);
        daklak = Season.of("Đắk Lắk", "66", "22057", 11, api, days);
        all().parallel().forEach(Season::apply);
    }

    @AfterAll
    void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    private Stream<Season> all() {
        return List.of(nghean, dongthap, daklak).stream();
    }

    @Test
    void three_years_of_certificates_are_counted_right_on_every_day() {
        those_of_2023_are_extended_or_run_out();
        the_councils_sit();
        the_provinces_decide();
        the_ministry_decides_on_five_stars();
        certificates_are_revoked_and_transferred();
        an_upgrade_fails();
        the_calendar_runs_to_the_renewal();
        out.say(
                "Season: 3 provinces, 60 dossiers, %d certificates, %d refusals expected, counts right on %d days"
                        .formatted(held.size(), refusals.size(), looks));
    }

    /** Art. 12.3: the window of the first closed before the decision was in force. */
    private void those_of_2023_are_extended_or_run_out() {
        var early = recorded(LocalDate.of(2023, 7, 10));
        recorded(LocalDate.of(2023, 10, 10));
        countsAreRight();
        days.moveTo(RECEIVED);
        nghean.applicant.receivedByCommune(early, "RE_EVALUATION");
        var extended = held.get(early.id());
        extended.isFiledFor(RECEIVED);
        extended.isExtendedUntil(LocalDate.of(2027, 1, 6));
        on(LocalDate.of(2026, 7, 10));
        on(LocalDate.of(2026, 7, 11));
    }

    private Applicant.Registered recorded(LocalDate signed) {
        var product = nghean.applicant.register("01");
        var recognition =
                nghean.province
                        .officer()
                        .after(product.producer(), product.product())
                        .post(
                                Service.EVALUATION,
                                "/v1/historical-recognitions",
                                Fields.of(
                                        "productId",
                                        product.id(),
                                        "decisionNumber",
                                        "38/QĐ-UBND",
                                        "signedOn",
                                        Fields.of("value", signed, "precision", "DAY"),
                                        "issuingBody",
                                        nghean.province.issuer(),
                                        "stars",
                                        4,
                                        "recognitionKind",
                                        "NEW",
                                        "source",
                                        "Danh mục của tỉnh"))
                        .expect(201);
        certificates.put(product.id(), recognition.id());
        held.put(product.id(), ledger.add(product.id(), 4, signed));
        return product;
    }

    private void the_councils_sit() {
        days.moveTo(COUNCILS);
        all().forEach(Season::found);
        all().forEach(season -> season.board.plan(season.dossiers, "MEETING"));
        inNgheAn();
        inDongThap();
        daklak.board.open(daklak.board.everybody(), List.of());
        IntStream.range(0, Season.DOSSIERS).forEach(daklak::judge);
    }

    private void inNgheAn() {
        var board = nghean.board;
        var aside = board.scorers().get(3);
        board.open(
                board.everybody(),
                List.of(
                        Fields.of(
                                "subject",
                                aside,
                                "dossierId",
                                nghean.dossiers.get(STANDS_ASIDE),
                                "reason",
                                "Có quan hệ gia đình với chủ thể")));
        tooFarOff(nghean.dossiers.get(TOO_FAR_OFF));
        board.allSeal(
                nghean.dossiers.get(STANDS_ASIDE),
                1,
                board.scorers().stream().filter(it -> !it.equals(aside)).toList(),
                nghean.usual(STANDS_ASIDE));
        board.closeAndConfirm(nghean.dossiers.get(STANDS_ASIDE));
        for (int i = TWO_STARS; i < Season.DOSSIERS; i++) {
            var sheet =
                    switch (i) {
                        case TWO_STARS -> nghean.sheet(i, 2, 45);
                        case FIVE_STARS, BELOW_NINETY -> nghean.sheet(i, 5, 95);
                        default -> nghean.usual(i);
                    };
            board.allSeal(nghean.dossiers.get(i), 1, board.scorers(), sheet);
            board.closeAndConfirm(nghean.dossiers.get(i));
        }
    }

    private void tooFarOff(String dossier) {
        var board = nghean.board;
        var most = board.scorers().subList(1, board.scorers().size());
        board.allSeal(dossier, 1, most, nghean.usual(TOO_FAR_OFF));
        board.seal(
                dossier,
                1,
                board.scorers().getFirst(),
                Fields.of("choices", nghean.sheet(TOO_FAR_OFF, 5, 95)));
        refused(board.close(dossier, Map.of()), "SPREAD_EXCEEDED");
        board.discuss(dossier);
        board.allSeal(dossier, 2, board.scorers(), nghean.usual(TOO_FAR_OFF));
        board.closeAndConfirm(dossier);
    }

    /** The chair is missing at first; one member of ten stops the scoring of one product. */
    private void inDongThap() {
        var board = dongthap.board;
        var withoutChair = board.everybody();
        withoutChair.remove(board.scorers().getFirst());
        board.open(withoutChair, List.of());
        var members = new ArrayList<>(board.scorers());
        members.removeFirst();
        board.allSeal(dongthap.dossiers.getFirst(), 1, members, dongthap.usual(0));
        refused(board.close(dongthap.dossiers.getFirst(), Map.of()), "CHAIR_MISSING");
        withoutChair.add(board.standIn());
        board.correct(withoutChair, List.of());
        members.add(board.standIn());
        board.seal(
                dongthap.dossiers.getFirst(),
                1,
                board.standIn(),
                Fields.of("choices", dongthap.usual(0)));
        closeInDongThap(0);
        stoppedByOne(members);
        for (int i = STOPPED_BY_ONE + 1; i < Season.DOSSIERS; i++) {
            board.allSeal(dongthap.dossiers.get(i), 1, members, dongthap.usual(i));
            closeInDongThap(i);
        }
    }

    private void stoppedByOne(List<String> members) {
        var board = dongthap.board;
        var dossier = dongthap.dossiers.get(STOPPED_BY_ONE);
        board.allSeal(
                dossier, 1, members.subList(1, members.size()), dongthap.usual(STOPPED_BY_ONE));
        board.seal(
                dossier,
                1,
                members.getFirst(),
                Fields.of("choices", dongthap.brokenOff(STOPPED_BY_ONE), "stops", List.of("6.1")));
        refused(board.close(dossier, Map.of()), "STOP_UNDECIDED");
        board.discuss(dossier);
        board.allSeal(dossier, 2, members, dongthap.usual(STOPPED_BY_ONE));
        closeInDongThap(STOPPED_BY_ONE);
    }

    private void closeInDongThap(int index) {
        var dossier = dongthap.dossiers.get(index);
        dongthap.board.close(dossier, Map.of()).expect(200);
        dongthap.board.confirm(dossier, dongthap.board.standIn());
    }

    private void refused(Answer answer, String reason) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.json().path("errors").findValuesAsText("code")).containsExactly(reason);
        refusals.add(reason);
    }

    private void the_provinces_decide() {
        days.moveTo(SIGNED);
        var everything = IntStream.range(0, Season.DOSSIERS).boxed().toList();
        all().forEach(season -> season.approve(everything));
        var recognised = new ArrayList<>(everything);
        recognised.removeAll(List.of(TWO_STARS, FIVE_STARS, BELOW_NINETY));
        recognise(nghean, recognised, SIGNED);
        recognise(dongthap, everything, SIGNED);
        recognise(daklak, everything, SIGNED);
        step(nghean, TWO_STARS, "non-recognition", letter("77/TB-UBND"));
        assertThat(nghean.state(nghean.dossiers.get(TWO_STARS))).isEqualTo("NOT_RECOGNISED");
        for (var index : List.of(FIVE_STARS, BELOW_NINETY)) {
            step(nghean, index, "forwarding", letter("512/UBND-NN"));
        }
        countsAreRight();
        on(LocalDate.of(2026, 10, 10));
        on(LocalDate.of(2026, 10, 11));
    }

    private void recognise(Season season, List<Integer> indices, LocalDate day) {
        var issued = season.recognise(indices, day);
        for (int i = 0; i < indices.size(); i++) {
            var product = season.products.get(indices.get(i)).id();
            certificates.put(product, issued.get(i));
            held.put(product, ledger.add(product, Season.stars(indices.get(i)), day));
        }
    }

    private void step(Season season, int index, String step, Object body) {
        Applicant.step(season.province.officer(), season.dossiers.get(index), step, body);
    }

    private Map<String, Object> letter(String number) {
        return Fields.of("number", number, "date", days.today());
    }

    private void the_ministry_decides_on_five_stars() {
        days.moveTo(CENTRE);
        var ministry = Province.ministry(api);
        var five = nghean.dossiers.get(FIVE_STARS);
        var below = nghean.dossiers.get(BELOW_NINETY);
        for (var dossier : List.of(five, below)) {
            Applicant.step(
                    ministry,
                    dossier,
                    "receipt",
                    Fields.of("number", "7/BNNMT", "receivedOn", days.today(), "level", "CENTRE"));
        }
        var board = new Board("vn", 9, ministry, nghean.province::person, days::today);
        board.found("Hội đồng OCOP Trung ương", "CENTRE", "VN");
        board.plan(List.of(five, below), "MEETING");
        board.open(board.everybody(), List.of());
        board.allSeal(five, 1, board.scorers(), nghean.sheet(FIVE_STARS, 5, 95));
        board.closeAndConfirm(five);
        board.allSeal(below, 1, board.scorers(), nghean.sheet(BELOW_NINETY, 4, 85));
        board.closeAndConfirm(below);
        var product = nghean.products.get(FIVE_STARS).id();
        var issued =
                new Decisions(ministry, "Bộ Nông nghiệp và Môi trường", "VN")
                        .recognise(List.of(five), CENTRE);
        certificates.put(product, issued.getFirst());
        held.put(product, ledger.add(product, 5, CENTRE));
        Applicant.step(ministry, below, "return", Fields.of("reason", "Dưới 90 điểm"));
        countsAreRight();
        days.moveTo(RETURNED);
        recognise(nghean, List.of(BELOW_NINETY), RETURNED);
        countsAreRight();
        on(LocalDate.of(2027, 1, 6));
        on(LocalDate.of(2027, 1, 7));
    }

    private void certificates_are_revoked_and_transferred() {
        days.moveTo(AFTERWARDS);
        var lines =
                REVOKED.stream()
                        .map(daklak.products::get)
                        .map(
                                product ->
                                        Fields.of(
                                                "certificateId",
                                                certificates.get(product.id()),
                                                "ground",
                                                "CEASED_PRODUCTION",
                                                "confirmation",
                                                letter("61/UBND-KT"),
                                                "note",
                                                "Xã xác nhận đã ngừng sản xuất"))
                        .toList();
        daklak.decisions.sign("REVOCATION", AFTERWARDS, lines);
        REVOKED.forEach(
                index -> held.get(daklak.products.get(index).id()).ends(AFTERWARDS, "REVOKED"));
        countsAreRight();
        transfer();
        countsAreRight();
    }

    private void transfer() {
        var product = daklak.products.get(CHANGES_HANDS);
        var successor = daklak.applicant.producer();
        var registrar = daklak.province.registrar();
        var path = "/v1/products/" + product.id();
        var moved =
                registrar
                        .ifAs(registrar.get(Service.PRODUCT, path).expect(200))
                        .with("Content-Type", "application/merge-patch+json")
                        .send(
                                "PATCH",
                                Service.PRODUCT,
                                path,
                                Fields.of("producerId", successor.id()))
                        .expect(200);
        var certificate = certificates.get(product.id());
        await().atMost(SOON)
                .until(
                        () ->
                                daklak.province
                                                .officer()
                                                .after(successor, moved)
                                                .get(
                                                        Service.EVALUATION,
                                                        "/v1/certificates/" + certificate)
                                                .status()
                                        == 200);
        daklak.decisions.sign(
                "TRANSFER",
                AFTERWARDS,
                List.of(Fields.of("certificateId", certificate, "holderId", successor.id())));
        var now =
                daklak.province
                        .officer()
                        .get(Service.EVALUATION, "/v1/certificates/" + certificate)
                        .expect(200);
        assertThat(now.text()).contains(successor.id());
        assertThat(now.at("/validity")).isEqualTo("IN_FORCE");
        assertThat(now.at("/lastDay")).isEqualTo(SIGNED.plusMonths(36).toString());
    }

    private void an_upgrade_fails() {
        days.moveTo(UPGRADE);
        var product = daklak.products.get(FAILS_TO_RISE);
        var dossier = daklak.applicant.requested(product, "UPGRADE");
        var board = daklak.board;
        board.plan(List.of(dossier), "MEETING");
        board.open(board.everybody(), List.of());
        board.allSeal(dossier, 1, board.scorers(), daklak.usual(FAILS_TO_RISE));
        board.closeAndConfirm(dossier);
        Applicant.step(daklak.province.officer(), dossier, "non-recognition", letter("78/TB-UBND"));
        assertThat(daklak.state(dossier)).isEqualTo("NOT_RECOGNISED");
        countsAreRight();
    }

    private void the_calendar_runs_to_the_renewal() {
        var last = SIGNED.plusMonths(36);
        on(last.minusDays(181));
        on(last.minusDays(180));
        days.moveTo(RENEWAL);
        var renewing = nghean.products.get(RENEWS);
        var dossier = nghean.applicant.requested(renewing, "RE_EVALUATION");
        held.get(renewing.id()).isFiledFor(RENEWAL);
        var filing = nghean.products.get(FILES_ONLY);
        nghean.applicant.requested(filing, "RE_EVALUATION");
        held.get(filing.id()).isFiledFor(RENEWAL);
        countsAreRight();
        byWrittenOpinions(dossier, renewing);
        on(last.minusDays(120));
        on(last.minusDays(119));
        on(last);
        on(last.plusDays(1));
        on(CENTRE.plusMonths(36));
        on(CENTRE.plusMonths(36).plusDays(1));
        on(RETURNED.plusMonths(36).plusDays(1));
    }

    private void byWrittenOpinions(String dossier, Applicant.Registered product) {
        days.moveTo(RENEWED);
        var board = nghean.board;
        board.plan(List.of(dossier), "WRITTEN_OPINIONS");
        board.open(board.everybody(), List.of());
        board.allSeal(dossier, 1, board.scorers(), nghean.usual(RENEWS));
        board.closeAndConfirm(dossier);
        nghean.decisions.sign("RESULT_APPROVAL", RENEWED, List.of(Fields.of("dossierId", dossier)));
        nghean.decisions.recognise(List.of(dossier), RENEWED);
        held.get(product.id()).ends(RENEWED, "REPLACED");
        ledger.add(product.id(), Season.stars(RENEWS), RENEWED);
        countsAreRight();
    }

    private void on(LocalDate day) {
        days.moveTo(day);
        countsAreRight();
    }

    private void countsAreRight() {
        looks++;
        var day = days.today();
        var facets =
                Province.ministry(api)
                        .get(
                                Service.EVALUATION,
                                "/v1/certificates?limit=1&facets=validity,renewalPhase")
                        .expect(200)
                        .json()
                        .path("facets");
        assertThat(counts(facets.path("validity")))
                .as("validity on %s", day)
                .isEqualTo(ledger.byValidity(day));
        assertThat(counts(facets.path("renewalPhase")))
                .as("renewal phase on %s", day)
                .isEqualTo(ledger.byPhase(day));
        reportsAgree(day);
    }

    /** The catalogue and the reports know it soon, by their own copies. */
    private void reportsAgree(LocalDate day) {
        var reporter = api.officer("bao.cao", "reporting-officer", "VN");
        var wanted = ledger.inForce(day);
        await().atMost(SOON)
                .untilAsserted(
                        () -> {
                            for (var stars : List.of(3, 4, 5)) {
                                var figure =
                                        reporter.get(
                                                        Service.REPORTING,
                                                        "/v1/indicators/PRODUCTS_%d_STARS/value"
                                                                .formatted(stars))
                                                .expect(200);
                                assertThat(figure.json().path("value").asLong())
                                        .as("%d stars on %s", stars, day)
                                        .isEqualTo(wanted.getOrDefault(stars, 0L));
                            }
                            var total = wanted.values().stream().mapToLong(it -> it).sum();
                            assertThat(catalogued()).as("catalogue on %s", day).isEqualTo(total);
                        });
    }

    private long catalogued() {
        return api.anonymous()
                .get(Service.PRODUCT, "/v1/products?validity=IN_FORCE&count=true&limit=1")
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }

    private static Map<String, Long> counts(JsonNode facet) {
        var counts = new TreeMap<String, Long>();
        StreamSupport.stream(facet.spliterator(), false)
                .forEach(it -> counts.put(it.path("code").asText(), it.path("count").asLong()));
        return counts;
    }
}
