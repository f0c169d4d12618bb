package vn.ocop.deploy.client;

import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.client.evaluation.api.CertificatesApi;
import vn.ocop.client.evaluation.model.CertificateView;
import vn.ocop.client.product.api.ProductsApi;
import vn.ocop.client.product.model.ProductView;
import vn.ocop.client.promotion.api.PromotionEventsApi;
import vn.ocop.client.promotion.model.PromotionEventView;
import vn.ocop.client.reporting.model.TargetActual;

/** Reads answers that hold codes of later versions, one of each service. */
public final class LaterCodes {
    private final Clients clients;

    public LaterCodes(Clients clients) {
        this.clients = clients;
    }

    public ProductView product(UUID id) throws vn.ocop.client.product.ApiException {
        return new ProductsApi(clients.product()).getProduct(id).execute();
    }

    public CertificateView certificate(UUID id) throws vn.ocop.client.evaluation.ApiException {
        return new CertificatesApi(clients.evaluation()).getCertificate(id).execute();
    }

    public PromotionEventView event(UUID id) throws vn.ocop.client.promotion.ApiException {
        return new PromotionEventsApi(clients.promotion(Caller.PROMOTER))
                .getPromotionEvent(id)
                .execute();
    }

    public TargetActual report(UUID plan) throws vn.ocop.client.reporting.ApiException {
        return new ReportSteps(clients, LocalDate.EPOCH).report(plan);
    }
}
