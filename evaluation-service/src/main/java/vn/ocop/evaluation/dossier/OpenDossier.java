package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Applicants;
import vn.ocop.evaluation.registry.KnownProducer;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.UnitLevel;

/** Opens a dossier as a draft. */
@ApplicationScoped
class OpenDossier {

    private final Registry registry;
    private final Applicants applicants;
    private final Entitlement entitlement;
    private final DraftDossier draft;
    private final RecognisedBefore before;
    private final Dates dates;
    private final DossierLog log;
    private final ReadDossierPatch patches;

    OpenDossier(
            Registry registry,
            Applicants applicants,
            Entitlement entitlement,
            DraftDossier draft,
            RecognisedBefore before,
            Dates dates,
            DossierLog log,
            ReadDossierPatch patches) {
        this.registry = registry;
        this.applicants = applicants;
        this.entitlement = entitlement;
        this.draft = draft;
        this.before = before;
        this.dates = dates;
        this.log = log;
        this.patches = patches;
    }

    Dossier with(NewDossier asked) {
        var request = before.filledIn(asked);
        var product = product(request.productId());
        var producer = producer(product);
        var dossier =
                new Dossier(
                        Ids.next(),
                        product,
                        producer.id(),
                        request.kind(),
                        dates.clock().instant());
        dossier.productSet = productSet(request.productSet(), product);
        entitlement.mustHold(dossier, producer);
        draft.fill(dossier, product, patches.of(request));
        log.record(DossierEvents.OPENED, dossier);
        return dossier;
    }

    private KnownProduct product(UUID id) {
        var product = registry.product(id).orElseThrow(OpenDossier::unknownProduct);
        if (!applicants.apply(product.areaPath(), product.producerId())) {
            throw unknownProduct();
        }
        if (AreaPath.parse(product.areaPath()).unit().level() != UnitLevel.COMMUNE) {
            throw refused(
                    "/productId",
                    "COMMUNE_MISSING",
                    "Sản phẩm chưa xác định được xã chịu trách nhiệm trên bản đồ hiện nay",
                    "The product has no responsible commune on today's map yet");
        }
        return product;
    }

    private KnownProducer producer(KnownProduct product) {
        var id = product.producerId();
        if (id == null) {
            throw refused(
                    "/productId",
                    "PRODUCER_MISSING",
                    "Sản phẩm chưa có chủ thể",
                    "The product has no producer");
        }
        return registry.producer(id)
                .orElseThrow(
                        () ->
                                Refusal.of(
                                        Problems.UNKNOWN_REFERENCE,
                                        List.of(unknown("/productId"))));
    }

    private static String productSet(@Nullable String given, KnownProduct product) {
        var set = given == null ? product.productSet() : given;
        if (set == null) {
            throw refused(
                    "/productSet",
                    "MISSING",
                    "Sản phẩm chưa được xếp vào bộ sản phẩm nào, cần nêu productSet",
                    "The product has no product set yet; productSet is needed");
        }
        return set;
    }

    private static Refusal unknownProduct() {
        return Refusal.of(Problems.UNKNOWN_REFERENCE, List.of(unknown("/productId")));
    }

    private static Fault unknown(String pointer) {
        return Fault.at(
                pointer,
                "UNKNOWN",
                Text.of(
                        "Không có bản ghi này trên địa bàn",
                        "There is no such record in the caller's area"));
    }

    private static Refusal refused(String pointer, String code, String vi, String en) {
        return Refusal.of(
                DossierProblems.CONTENT_REFUSED, List.of(Fault.at(pointer, code, Text.of(vi, en))));
    }
}
