package vn.ocop.promotion.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.security.Caller;
import vn.ocop.promotion.place.Places;
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

    Page<AgreementSummary> of(AgreementQuery query) {
        var rows =
                Rows.from(TABLES)
                        .where(caller.scope().condition("a.area_path"))
                        .search(query.words(), "a.buyer_name", "a.buyer_search")
                        .whereAny("a.kind", "kinds", query.kind)
                        .whereAny("a.state", "states", query.state)
                        .whereGiven(
                                "a.product_ids @> array[cast(:productId as uuid)]",
                                "productId",
                                query.productId)
                        .whereGiven("a.producer_id = :producerId", "producerId", query.producerId)
                        .whereGiven("a.event_id = :eventId", "eventId", query.eventId)
                        .whereGiven("a.signed_on >= :signedFrom", "signedFrom", query.signedFrom)
                        .whereGiven(
                                "a.signed_on <= :signedUntil", "signedUntil", query.signedUntil);
        places.conditionOf(query.units(), "a").ifPresent(rows::where);
        return reader.page(
                        rows, AgreementSummary.COLUMNS, LATEST_FIRST, query, AgreementSummary::of)
                .withFacets(reader.facets(rows, query.facets, FACETS));
    }
}
