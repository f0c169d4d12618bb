package vn.ocop.deploy.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.ocop.deploy.season.Story.CENTRE;
import static vn.ocop.deploy.season.Story.RETURNED;
import static vn.ocop.deploy.season.Story.SIGNED;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.stack.Service;

/** Certificates are revoked, change hands, are renewed, run out. */
final class LaterYears {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final LocalDate AFTERWARDS = LocalDate.of(2027, 3, 1);
    private static final LocalDate UPGRADE = LocalDate.of(2027, 5, 10);
    private static final LocalDate RENEWAL = LocalDate.of(2029, 5, 2);
    private static final LocalDate RENEWED = LocalDate.of(2029, 6, 1);
    private static final int RENEWS = 8;
    private static final int FILES_ONLY = 10;
    private static final int FAILS_TO_RISE = 1;
    private static final int CHANGES_HANDS = 2;
    private static final List<Integer> REVOKED = List.of(3, 4, 5, 6, 7);

    private final Story story;

    LaterYears(Story story) {
        this.story = story;
    }

    void certificates_are_revoked_and_transferred() {
        story.days.moveTo(AFTERWARDS);
        var lines =
                REVOKED.stream()
                        .map(story.daklak.products::get)
                        .map(
                                product ->
                                        Fields.of(
                                                "certificateId",
                                                story.certificates.get(product.id()),
                                                "ground",
                                                "CEASED_PRODUCTION",
                                                "confirmation",
                                                story.letter("61/UBND-KT"),
                                                "note",
                                                "Xã xác nhận đã ngừng sản xuất"))
                        .toList();
        story.daklak.decisions.sign("REVOCATION", AFTERWARDS, lines);
        REVOKED.forEach(
                index ->
                        story.held
                                .get(story.daklak.products.get(index).id())
                                .ends(AFTERWARDS, "REVOKED"));
        story.countsAreRight();
        transfer();
        story.countsAreRight();
    }

    private void transfer() {
        var product = story.daklak.products.get(CHANGES_HANDS);
        var successor = story.daklak.applicant.producer();
        var registrar = story.daklak.province.registrar();
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
        var certificate = story.certificates.get(product.id());
        await().atMost(SOON)
                .until(
                        () ->
                                story.daklak
                                                .province
                                                .officer()
                                                .after(successor, moved)
                                                .get(
                                                        Service.EVALUATION,
                                                        "/v1/certificates/" + certificate)
                                                .status()
                                        == 200);
        story.daklak.decisions.sign(
                "TRANSFER",
                AFTERWARDS,
                List.of(Fields.of("certificateId", certificate, "holderId", successor.id())));
        var now =
                story.daklak
                        .province
                        .officer()
                        .get(Service.EVALUATION, "/v1/certificates/" + certificate)
                        .expect(200);
        assertThat(now.text()).contains(successor.id());
        assertThat(now.at("/validity")).isEqualTo("IN_FORCE");
        assertThat(now.at("/lastDay")).isEqualTo(SIGNED.plusMonths(36).toString());
    }

    void an_upgrade_fails() {
        story.days.moveTo(UPGRADE);
        var product = story.daklak.products.get(FAILS_TO_RISE);
        var dossier = story.daklak.applicant.requested(product, "UPGRADE");
        var board = story.daklak.board;
        board.plan(List.of(dossier), "MEETING");
        board.open(board.everybody(), List.of());
        board.allSeal(dossier, 1, board.scorers(), story.daklak.usual(FAILS_TO_RISE));
        board.closeAndConfirm(dossier);
        Applicant.step(
                story.daklak.province.officer(),
                dossier,
                "non-recognition",
                story.letter("78/TB-UBND"));
        assertThat(story.daklak.state(dossier)).isEqualTo("NOT_RECOGNISED");
        story.countsAreRight();
    }

    void the_calendar_runs_to_the_renewal() {
        var last = SIGNED.plusMonths(36);
        story.on(last.minusDays(181));
        story.on(last.minusDays(180));
        story.days.moveTo(RENEWAL);
        var renewing = story.nghean.products.get(RENEWS);
        var dossier = story.nghean.applicant.requested(renewing, "RE_EVALUATION");
        story.held.get(renewing.id()).isFiledFor(RENEWAL);
        var filing = story.nghean.products.get(FILES_ONLY);
        story.nghean.applicant.requested(filing, "RE_EVALUATION");
        story.held.get(filing.id()).isFiledFor(RENEWAL);
        story.countsAreRight();
        byWrittenOpinions(dossier, renewing);
        story.on(last.minusDays(120));
        story.on(last.minusDays(119));
        story.on(last);
        story.on(last.plusDays(1));
        story.on(CENTRE.plusMonths(36));
        story.on(CENTRE.plusMonths(36).plusDays(1));
        story.on(RETURNED.plusMonths(36).plusDays(1));
    }

    private void byWrittenOpinions(String dossier, Applicant.Registered product) {
        story.days.moveTo(RENEWED);
        var board = story.nghean.board;
        board.plan(List.of(dossier), "WRITTEN_OPINIONS");
        board.open(board.everybody(), List.of());
        board.allSeal(dossier, 1, board.scorers(), story.nghean.usual(RENEWS));
        board.closeAndConfirm(dossier);
        story.nghean.decisions.sign(
                "RESULT_APPROVAL", RENEWED, List.of(Fields.of("dossierId", dossier)));
        story.nghean.decisions.recognise(List.of(dossier), RENEWED);
        story.held.get(product.id()).ends(RENEWED, "REPLACED");
        story.ledger.add(product.id(), Season.stars(RENEWS), RENEWED);
        story.countsAreRight();
    }
}
