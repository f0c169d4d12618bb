package vn.ocop.deploy.client;

import static vn.ocop.deploy.client.Clients.etag;

import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.client.product.model.ProductView;
import vn.ocop.client.promotion.ApiException;
import vn.ocop.client.promotion.api.AgreementsApi;
import vn.ocop.client.promotion.api.ListingsApi;
import vn.ocop.client.promotion.api.ParticipationsApi;
import vn.ocop.client.promotion.api.PromotionEventsApi;
import vn.ocop.client.promotion.api.ResultsApi;
import vn.ocop.client.promotion.model.AgreementKind;
import vn.ocop.client.promotion.model.AgreementView;
import vn.ocop.client.promotion.model.Buyer;
import vn.ocop.client.promotion.model.BuyerKind;
import vn.ocop.client.promotion.model.EventKind;
import vn.ocop.client.promotion.model.ListingView;
import vn.ocop.client.promotion.model.Money;
import vn.ocop.client.promotion.model.NewAgreement;
import vn.ocop.client.promotion.model.NewHolding;
import vn.ocop.client.promotion.model.NewListing;
import vn.ocop.client.promotion.model.NewParticipation;
import vn.ocop.client.promotion.model.NewPromotionEvent;
import vn.ocop.client.promotion.model.NewSalesResult;
import vn.ocop.client.promotion.model.ParticipationView;
import vn.ocop.client.promotion.model.PromotionEventView;
import vn.ocop.client.promotion.model.SalesResultView;
import vn.ocop.deploy.client.RegistrySteps.Registered;
import vn.ocop.deploy.demo.People;

/** A fair, what was sold there, a contract, a listing online. */
final class MarketSteps {
    private final Clients clients;
    private final LocalDate today;

    MarketSteps(Clients clients, LocalDate today) {
        this.clients = clients;
        this.today = today;
    }

    /** What came of it. */
    record Promoted(
            PromotionEventView event,
            ParticipationView participation,
            SalesResultView result,
            AgreementView contract,
            ListingView listing) {}

    /**
     * @param tokens by which promotion knows the certificate
     */
    Promoted run(Registered registered, String tokens) throws ApiException {
        var event = plan(registered.serial());
        var participation = admit(event, registered.product(), tokens);
        return new Promoted(
                hold(event),
                participation,
                sell(participation.getId()),
                agree(registered, event),
                list(registered.product()));
    }

    private UUID plan(int serial) throws ApiException {
        var event =
                new NewPromotionEvent()
                        .kind(EventKind.FAIR)
                        .name("Hội chợ OCOP Nghệ An (qua mã khách " + serial + ")")
                        .unit(People.PROVINCE)
                        .venue("Quảng trường Hồ Chí Minh, phường Thành Vinh")
                        .firstDay(today)
                        .lastDay(today.plusDays(4))
                        .organiser("Sở Nông nghiệp và Môi trường tỉnh Nghệ An");
        return events().planPromotionEvent(event).ocopDemonstration(true).execute().getId();
    }

    private ParticipationView admit(UUID event, ProductView product, String tokens)
            throws ApiException {
        return new ParticipationsApi(clients.promotion(Caller.PROMOTER))
                .admitProduct(event, new NewParticipation().productId(product.getId()).booth("B7"))
                .revisionToken(tokens)
                .execute();
    }

    private PromotionEventView hold(UUID event) throws ApiException {
        var seen = events().getPromotionEvent(event).executeWithHttpInfo();
        return events().holdPromotionEvent(
                        event, etag(seen.getHeaders()), new NewHolding().heldOn(today))
                .execute();
    }

    private SalesResultView sell(UUID participation) throws ApiException {
        return new ResultsApi(clients.promotion(Caller.PROMOTER))
                .recordResult(
                        participation, new NewSalesResult().visits(850L).sales(dong(86_500_000)))
                .execute();
    }

    private AgreementView agree(Registered registered, UUID event) throws ApiException {
        var agreement =
                new NewAgreement()
                        .kind(AgreementKind.CONTRACT)
                        .addProductIdsItem(registered.product().getId())
                        .producerId(registered.producer().getId())
                        .buyer(
                                new Buyer()
                                        .name("Công ty Cổ phần Siêu thị Vinh")
                                        .kind(BuyerKind.RETAILER))
                        .eventId(event)
                        .value(dong(450_000_000))
                        .signedOn(today);
        return new AgreementsApi(clients.promotion(Caller.PROMOTER))
                .signAgreement(agreement)
                .execute();
    }

    private ListingView list(ProductView product) throws ApiException {
        var listing =
                new NewListing()
                        .productId(product.getId())
                        .marketplace("Postmart")
                        .url("https://postmart.example.vn/cam-" + product.getCode())
                        .listedOn(today);
        return new ListingsApi(clients.promotion(Caller.PROMOTER))
                .listProductOnline(listing)
                .execute();
    }

    private PromotionEventsApi events() {
        return new PromotionEventsApi(clients.promotion(Caller.PROMOTER));
    }

    private static Money dong(long amount) {
        return new Money().amount(amount).currency("VND");
    }
}
