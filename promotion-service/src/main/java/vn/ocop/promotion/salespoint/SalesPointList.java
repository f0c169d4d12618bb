package vn.ocop.promotion.salespoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.place.Places;
import vn.ocop.promotion.rows.RowReader;
import vn.ocop.promotion.rows.Rows;

/** The public list of points of sale, the latest opened first. */
@ApplicationScoped
class SalesPointList {
    private static final RowReader.Order LATEST_FIRST = new RowReader.Order("s.opened_on", "s.id");

    private final RowReader reader;
    private final Places places;
    private final Clock clock;

    SalesPointList(RowReader reader, Places places, Clock clock) {
        this.reader = reader;
        this.places = places;
        this.clock = clock;
    }

    Page<SalesPointSummary> of(SalesPointFilter filter) {
        var asOf = Objects.requireNonNullElse(filter.asOf, VietnamTime.today(clock));
        var rows =
                Rows.from("sales_point s")
                        .search(filter.words(), "s.name", "s.search")
                        .whereAny("s.kind", "kinds", filter.kind)
                        .whereGiven("s.opened_on <= :asOf", "asOf", filter.asOf);
        inState(rows, filter, asOf);
        places.conditionOf(filter.units(), "s").ifPresent(rows::where);
        return reader.page(
                        rows,
                        SalesPointSummary.COLUMNS,
                        LATEST_FIRST,
                        filter,
                        row -> SalesPointSummary.of(row, asOf))
                .withFacets(reader.facets(rows, filter.facets, Map.of("kind", "s.kind")));
    }

    private static void inState(Rows rows, SalesPointFilter filter, LocalDate asOf) {
        if (filter.state != null) {
            switch (filter.state) {
                case OPEN ->
                        rows.where("s.closed_on is null or s.closed_on > :day").with("day", asOf);
                case CLOSED -> rows.where("s.closed_on <= :day").with("day", asOf);
            }
        }
    }
}
