package vn.ocop.deploy.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.season.Applicant.Registered;
import vn.ocop.deploy.stack.Service;

/** One province's part of the season, with what is remembered of it. */
final class Season {
    private static final List<String> SETS =
            List.of("01", "02", "03", "04", "05", "06", "07", "09");
    static final int DOSSIERS = 20;
    static final int FOUR_STARS = 75;
    static final int THREE_STARS = 58;

    final Province province;
    final Applicant applicant;
    final Board board;
    final Decisions decisions;
    final List<Registered> products = new ArrayList<>();
    final List<String> dossiers = new ArrayList<>();
    private final Sheets sheets;
    private final Days days;

    Season(Province province, Sheets sheets, Days days) {
        this.province = province;
        this.sheets = sheets;
        this.days = days;
        this.applicant = new Applicant(province, sheets, days);
        this.decisions = Decisions.of(province);
        this.board =
                new Board(
                        province.code(),
                        province.seats(),
                        province.officer(),
                        province::person,
                        days::today);
    }

    static Season of(String name, String code, String commune, int seats, Api api, Days days) {
        return new Season(new Province(name, code, commune, seats, api), new Sheets(api), days);
    }

    /** Every product comes as far as the commune's request. */
    void apply() {
        for (int i = 0; i < DOSSIERS; i++) {
            var registered = applicant.register(SETS.get(i % SETS.size()));
            products.add(registered);
            dossiers.add(applicant.requested(registered, "FIRST"));
        }
    }

    void found() {
        board.found(
                "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh " + province.name(),
                "PROVINCE",
                province.unit());
    }

    Map<String, Integer> sheet(int index, int stars, int total) {
        return sheets.of(products.get(index).set(), stars, total);
    }

    Map<String, Integer> brokenOff(int index) {
        return sheets.brokenOffAfter("6.1", sheet(index, 3, THREE_STARS));
    }

    /** Even ones are worth four stars, odd ones three. */
    Map<String, Integer> usual(int index) {
        return stars(index) == 4 ? sheet(index, 4, FOUR_STARS) : sheet(index, 3, THREE_STARS);
    }

    static int stars(int index) {
        return index % 2 == 0 ? 4 : 3;
    }

    /** Everybody who scores finds the usual thing, and the chair confirms it. */
    void judge(int index) {
        board.allSeal(dossiers.get(index), 1, board.scorers(), usual(index));
        board.closeAndConfirm(dossiers.get(index));
    }

    void approve(List<Integer> indices) {
        decisions.sign(
                "RESULT_APPROVAL",
                days.today(),
                indices.stream().map(it -> Fields.of("dossierId", dossiers.get(it))).toList());
    }

    List<String> recognise(List<Integer> indices, LocalDate day) {
        return decisions.recognise(indices.stream().map(dossiers::get).toList(), day);
    }

    String state(String dossier) {
        return province.officer()
                .get(Service.EVALUATION, "/v1/dossiers/" + dossier)
                .expect(200)
                .at("/state");
    }
}
