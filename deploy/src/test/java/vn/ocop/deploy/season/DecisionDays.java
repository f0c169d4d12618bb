package vn.ocop.deploy.season;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.deploy.season.Story.BELOW_NINETY;
import static vn.ocop.deploy.season.Story.CENTRE;
import static vn.ocop.deploy.season.Story.FIVE_STARS;
import static vn.ocop.deploy.season.Story.RETURNED;
import static vn.ocop.deploy.season.Story.SIGNED;
import static vn.ocop.deploy.season.Story.TWO_STARS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.ocop.deploy.api.Fields;

/** The provinces decide, and the Ministry on what reached ninety points. */
final class DecisionDays {

    private final Story story;

    DecisionDays(Story story) {
        this.story = story;
    }

    void the_provinces_decide() {
        story.days.moveTo(SIGNED);
        var everything = IntStream.range(0, Season.DOSSIERS).boxed().toList();
        story.all().forEach(season -> season.approve(everything));
        var recognised = new ArrayList<>(everything);
        recognised.removeAll(List.of(TWO_STARS, FIVE_STARS, BELOW_NINETY));
        story.recognise(story.nghean, recognised, SIGNED);
        story.recognise(story.dongthap, everything, SIGNED);
        story.recognise(story.daklak, everything, SIGNED);
        step(story.nghean, TWO_STARS, "non-recognition", story.letter("77/TB-UBND"));
        assertThat(story.nghean.state(story.nghean.dossiers.get(TWO_STARS)))
                .isEqualTo("NOT_RECOGNISED");
        for (var index : List.of(FIVE_STARS, BELOW_NINETY)) {
            step(story.nghean, index, "forwarding", story.letter("512/UBND-NN"));
        }
        story.countsAreRight();
        story.on(LocalDate.of(2026, 10, 10));
        story.on(LocalDate.of(2026, 10, 11));
    }

    private void step(Season season, int index, String step, Object body) {
        Applicant.step(season.province.officer(), season.dossiers.get(index), step, body);
    }

    void the_ministry_decides_on_five_stars() {
        story.days.moveTo(CENTRE);
        var ministry = Province.ministry(story.api);
        var five = story.nghean.dossiers.get(FIVE_STARS);
        var below = story.nghean.dossiers.get(BELOW_NINETY);
        for (var dossier : List.of(five, below)) {
            Applicant.step(
                    ministry,
                    dossier,
                    "receipt",
                    Fields.of(
                            "number",
                            "7/BNNMT",
                            "receivedOn",
                            story.days.today(),
                            "level",
                            "CENTRE"));
        }
        var board = new Board("vn", 9, ministry, story.nghean.province::person, story.days::today);
        board.found("Hội đồng OCOP Trung ương", "CENTRE", "VN");
        board.plan(List.of(five, below), "MEETING");
        board.open(board.everybody(), List.of());
        board.allSeal(five, 1, board.scorers(), story.nghean.sheet(FIVE_STARS, 5, 95));
        board.closeAndConfirm(five);
        board.allSeal(below, 1, board.scorers(), story.nghean.sheet(BELOW_NINETY, 4, 85));
        board.closeAndConfirm(below);
        var product = story.nghean.products.get(FIVE_STARS).id();
        var issued =
                new Decisions(ministry, "Bộ Nông nghiệp và Môi trường", "VN")
                        .recognise(List.of(five), CENTRE);
        story.certificates.put(product, issued.getFirst());
        story.held.put(product, story.ledger.add(product, 5, CENTRE));
        Applicant.step(ministry, below, "return", Fields.of("reason", "Dưới 90 điểm"));
        story.countsAreRight();
        story.days.moveTo(RETURNED);
        story.recognise(story.nghean, List.of(BELOW_NINETY), RETURNED);
        story.countsAreRight();
        story.on(LocalDate.of(2027, 1, 6));
        story.on(LocalDate.of(2027, 1, 7));
    }
}
