package vn.ocop.evaluation.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.TermLaw;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.CountedPageQuery;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.language.Language;

/** Shows the radar as a list, as counts and as a calendar. */
@ApplicationScoped
class ReadRenewals {

    /** More than a province has; who wants the nation narrows the days. */
    private static final int MOST_IN_CALENDAR = 5_000;

    private final RenewalRadar radar;
    private final Registry registry;
    private final TermLaw law;
    private final Clock clock;

    ReadRenewals(RenewalRadar radar, Registry registry, TermLaw law, Clock clock) {
        this.radar = radar;
        this.registry = registry;
        this.law = law;
        this.clock = clock;
    }

    Page<Renewal> page(RenewalFilter filter, @Nullable String facets, CountedPageQuery page) {
        var span = RenewalSpan.quarter(filter, today());
        var tallies =
                facets == null && !page.counted() ? List.<Tally>of() : radar.tallies(filter, span);
        var counts = facets == null ? null : RenewalFacets.of(facets, tallies);
        var rows = radar.rows(filter, span, page.cursor(), page.fetch());
        var products = products(rows);
        return Page.of(
                        rows,
                        page,
                        row -> Cursor.of(row.id(), row.day()),
                        row -> Renewal.of(row, name(row, products), law.rules()))
                .withTotal(page.counted() ? Tally.total(tallies) : null)
                .withFacets(counts);
    }

    RenewalCounts counts(RenewalFilter filter) {
        var span = RenewalSpan.quarter(filter, today());
        return RenewalCounts.of(span, radar.tallies(filter, span));
    }

    byte[] calendar(RenewalFilter filter, Language language) {
        var span = RenewalSpan.year(filter, today());
        var rows = radar.rows(filter, span, null, MOST_IN_CALENDAR);
        var products = products(rows);
        var changes =
                rows.stream()
                        .map(row -> Renewal.of(row, name(row, products), law.rules()))
                        .toList();
        return new RenewalCalendar(language, VietnamTime.startOf(today())).of(changes);
    }

    private Map<UUID, KnownProduct> products(List<RenewalRow> rows) {
        return registry.products(rows.stream().map(RenewalRow::productId).distinct().toList());
    }

    private static @Nullable String name(RenewalRow row, Map<UUID, KnownProduct> products) {
        var product = products.get(row.productId());
        return product == null ? null : product.name();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
