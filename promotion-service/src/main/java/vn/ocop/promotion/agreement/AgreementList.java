package vn.ocop.promotion.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.security.Caller;
import vn.ocop.promotion.rows.RowReader;
import vn.ocop.promotion.rows.Rows;

/** The agreements of the caller's areas, the latest signed first. */
@ApplicationScoped
class AgreementList {
    private static final String TABLES =
            "agreement a left join product_copy p on p.id = a.product_ids[1]";
    private static final RowReader.Order LATEST_FIRST = new RowReader.Order("a.signed_on", "a.id");
    private static final Map<String, String> FACETS = Map.of("kind", "a.kind", "state", "a.state");

    private final RowReader reader;
    private final Places places;
    private final Caller caller;

    AgreementList(RowReader reader, Places places, Caller caller) {
        this.reader = reader;
        this.places = places;
        this.caller = caller;
    }

    Page<AgreementSummary> of(AgreementFilter filter) {
        var rows =
                Rows.from(TABLES)
                        .where(caller.scope().condition("a.area_path"))
                        .search(filter.words(), "a.buyer_name", "a.buyer_search")
                        .whereAny("a.kind", "kinds", filter.kind)
                        .whereAny("a.state", "states", filter.state)
                        .whereGiven(
                                "a.product_ids @> array[cast(:productId as uuid)]",
                                "productId",
                                filter.productId)
                        .whereGiven("a.producer_id = :producerId", "producerId", filter.producerId)
                        .whereGiven("a.event_id = :eventId", "eventId", filter.eventId)
                        .whereGiven("a.signed_on >= :signedFrom", "signedFrom", filter.signedFrom)
                        .whereGiven(
                                "a.signed_on <= :signedUntil", "signedUntil", filter.signedUntil);
        places.conditionOf(filter.units(), "a").ifPresent(rows::where);
        return reader.page(
                        rows, AgreementSummary.COLUMNS, LATEST_FIRST, filter, AgreementSummary::of)
                .withFacets(reader.facets(rows, filter.facets, FACETS));
    }
}
