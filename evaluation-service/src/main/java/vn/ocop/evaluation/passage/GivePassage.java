package vn.ocop.evaluation.passage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import vn.ocop.evaluation.credential.Addresses;
import vn.ocop.evaluation.credential.ServiceSignature;
import vn.ocop.evaluation.dossier.DossierPapers;
import vn.ocop.platform.security.Caller;

/** Signs passages for those whom the features of this service let read a dossier. */
@ApplicationScoped
class GivePassage {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final String TYPE = "ocop-passage+jwt";

    private final DossierPapers papers;
    private final ServiceSignature signature;
    private final Caller caller;
    private final Clock clock;
    private final Addresses addresses;

    GivePassage(
            DossierPapers papers,
            ServiceSignature signature,
            Caller caller,
            Clock clock,
            Addresses addresses) {
        this.papers = papers;
        this.signature = signature;
        this.caller = caller;
        this.clock = clock;
        this.addresses = addresses;
    }

    PassageView toHandler(UUID dossierId, UUID paperId) {
        return signed(dossierId, papers.forHandler(dossierId, paperId), paperId);
    }

    /** The caller has been found to sit over the dossier. */
    PassageView toJudge(UUID dossierId, UUID paperId) {
        return signed(dossierId, papers.ofDossier(dossierId, paperId), paperId);
    }

    private PassageView signed(UUID dossierId, String sha256, UUID paperId) {
        var end = clock.instant().plus(LIFETIME);
        var passage =
                signature.of(
                        TYPE,
                        Map.of(
                                "iss",
                                "evaluation-service",
                                "aud",
                                "product-service",
                                "sub",
                                caller.subject(),
                                "exp",
                                end.getEpochSecond(),
                                "paper",
                                paperId.toString(),
                                "sha256",
                                sha256,
                                "reason",
                                "dossier " + dossierId));
        return new PassageView(addresses.paper(paperId) + "?passage=" + passage, end, sha256);
    }
}
