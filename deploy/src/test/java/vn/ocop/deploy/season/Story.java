package vn.ocop.deploy.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.season.Ledger.Held;

/** What all parts of the season share: the provinces, the calendar, what was issued so far. */
final class Story {
    static final LocalDate APPLIED = LocalDate.of(2026, 6, 15);
    static final LocalDate SIGNED = LocalDate.of(2026, 10, 5);
    static final LocalDate CENTRE = LocalDate.of(2026, 11, 20);
    static final LocalDate RETURNED = LocalDate.of(2026, 12, 1);
    static final int TWO_STARS = 2;
    static final int FIVE_STARS = 4;
    static final int BELOW_NINETY = 6;

    final Api api;
    final Days days;
    final Season nghean;
    final Season dongthap;
    final Season daklak;
    final Ledger ledger = new Ledger();
    final Map<String, Held> held = new TreeMap<>();
    final Map<String, String> certificates = new TreeMap<>();
    private final List<String> refusals = new ArrayList<>();
    private final Counts counts;
    private int looks;

    Story(Api api, Days days) {
        this.api = api;
        this.days = days;
        this.counts = new Counts(api, ledger);
        this.nghean = Season.of("Nghệ An", "40", "17827", 9, api, days);
        this.dongthap = Season.of("Đồng Tháp", "82", "28321", 10, api, days);
        this.daklak = Season.of("Đắk Lắk", "66", "22057", 11, api, days);
    }

    Stream<Season> all() {
        return Stream.of(nghean, dongthap, daklak);
    }

    /** The day comes, and everything is counted. */
    void on(LocalDate day) {
        days.moveTo(day);
        countsAreRight();
    }

    void countsAreRight() {
        looks++;
        counts.areRight(days.today());
    }

    void recognise(Season season, List<Integer> indices, LocalDate day) {
        var issued = season.recognise(indices, day);
        for (int i = 0; i < indices.size(); i++) {
            var product = season.products.get(indices.get(i)).id();
            certificates.put(product, issued.get(i));
            held.put(product, ledger.add(product, Season.stars(indices.get(i)), day));
        }
    }

    void refused(Answer answer, String reason) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.json().path("errors").findValuesAsText("code")).containsExactly(reason);
        refusals.add(reason);
    }

    Map<String, Object> letter(String number) {
        return Fields.of("number", number, "date", days.today());
    }

    @Override
    public String toString() {
        return "3 provinces, %d dossiers, %d certificates, %d refusals expected, counts right on %d days"
                .formatted(3 * Season.DOSSIERS, held.size(), refusals.size(), looks);
    }
}
