package vn.ocop.deploy.client;

import static vn.ocop.deploy.client.Clients.etag;
import static vn.ocop.deploy.client.Clients.revisionToken;

import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.client.evaluation.ApiException;
import vn.ocop.client.evaluation.ApiResponse;
import vn.ocop.client.evaluation.api.CertificatesApi;
import vn.ocop.client.evaluation.api.DecisionsApi;
import vn.ocop.client.evaluation.model.CertificateView;
import vn.ocop.client.evaluation.model.DecisionKind;
import vn.ocop.client.evaluation.model.DecisionView;
import vn.ocop.client.evaluation.model.NewDecision;
import vn.ocop.client.evaluation.model.NewDecisionLine;
import vn.ocop.client.evaluation.model.NewSignature;
import vn.ocop.deploy.demo.People;

/** The decision of the province, signed; the certificate exists with it. */
final class DecisionSteps {
    private static final int FIRST_NUMBER = 5200;

    private final Clients clients;
    private final LocalDate today;

    DecisionSteps(Clients clients, LocalDate today) {
        this.clients = clients;
        this.today = today;
    }

    /**
     * @param tokens by which other services know the certificate
     */
    record Recognised(CertificateView certificate, String tokens) {}

    Recognised run(UUID dossier, int serial) throws ApiException {
        var api = new DecisionsApi(clients.evaluation(Caller.PROVINCE));
        var signed = sign(api, draft(api, dossier), serial);
        var certificate =
                new CertificatesApi(clients.evaluation(Caller.PROVINCE))
                        .getCertificate(signed.getData().getLines().getFirst().getCertificateId())
                        .execute();
        return new Recognised(certificate, certificates(revisionToken(signed.getHeaders())));
    }

    private static ApiResponse<DecisionView> draft(DecisionsApi api, UUID dossier)
            throws ApiException {
        var decision =
                new NewDecision()
                        .kind(DecisionKind.RECOGNITION)
                        .issuingBody("UBND tỉnh Nghệ An")
                        .unit(People.PROVINCE)
                        .addLinesItem(new NewDecisionLine().dossierId(dossier));
        return api.draftDecision(decision).executeWithHttpInfo();
    }

    private ApiResponse<DecisionView> sign(
            DecisionsApi api, ApiResponse<DecisionView> draft, int serial) throws ApiException {
        var signature =
                new NewSignature()
                        .number(FIRST_NUMBER + serial + "/QĐ-UBND")
                        .signedOn(today)
                        .signer("Nguyễn Văn A")
                        .capacity("KT. Chủ tịch, Phó Chủ tịch");
        return api.signDecision(draft.getData().getId(), etag(draft.getHeaders()), signature)
                .executeWithHttpInfo();
    }

    /** The services that are asked next follow certificates, not decisions. */
    private static String certificates(String tokens) {
        for (var token : tokens.split(",")) {
            if (token.strip().startsWith("ocop.certificate:")) {
                return token.strip();
            }
        }
        throw new AssertionError("no certificate among " + tokens);
    }
}
