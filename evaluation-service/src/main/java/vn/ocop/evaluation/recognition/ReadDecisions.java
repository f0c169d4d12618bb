package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Action;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.platform.unit.UnitRef;

/** Shows decisions to the officers and auditors of their area. */
@ApplicationScoped
class ReadDecisions {

    private final DecisionRepository decisions;
    private final EntityManager database;
    private final Caller caller;
    private final Officers officers;
    private final Registry registry;
    private final RevocationBasis basis;

    ReadDecisions(
            DecisionRepository decisions,
            EntityManager database,
            Caller caller,
            Officers officers,
            Registry registry,
            RevocationBasis basis) {
        this.decisions = decisions;
        this.database = database;
        this.caller = caller;
        this.officers = officers;
        this.registry = registry;
        this.basis = basis;
    }

    DecisionView one(UUID id, Language language) {
        var decision = decisions.existing(id);
        caller.mustCover(decision.areaPath);
        var products =
                registry.products(decision.lines.stream().map(line -> line.productId).toList());
        return new DecisionView(
                decision.id,
                decision.revision,
                decision.kind,
                decision.stage,
                decision.issuingBody,
                decision.unit,
                decision.areaPath,
                decision.number,
                decision.signedOn,
                decision.firstDay,
                decision.printedLastDay,
                decision.signer,
                decision.capacity,
                decision.fileSha256,
                decision.lines.stream()
                        .map(line -> view(line, products.get(line.productId)))
                        .toList(),
                List.of(signature(decision, language)));
    }

    Page<DecisionSummary> page(DecisionFilter filter, PageQuery page) {
        var where = new ArrayList<>(List.of(caller.scope().condition("d.areaPath")));
        var values = new HashMap<String, Object>();
        narrow(filter, where, values);
        var after = page.cursor();
        if (after != null) {
            where.add("d.id < :after");
            values.put("after", after.uuid(0));
        }
        var query =
                database.createQuery(
                        "select d from Decision d where %s order by d.id desc"
                                .formatted(String.join(" and ", where)),
                        Decision.class);
        values.forEach(query::setParameter);
        return Page.of(
                query.setMaxResults(page.fetch()).getResultList(),
                page,
                decision -> Cursor.of(decision.id),
                DecisionSummary::of);
    }

    private static void narrow(
            DecisionFilter filter, List<String> where, Map<String, Object> values) {
        given(where, values, "d.number = :number", "number", cleaned(filter.number));
        given(
                where,
                values,
                "d.kind in :kinds",
                "kinds",
                filter.kinds.isEmpty() ? null : filter.kinds);
        given(
                where,
                values,
                "d.stage in :stages",
                "stages",
                filter.stages.isEmpty() ? null : filter.stages);
        given(where, values, "d.signedOn >= :signedFrom", "signedFrom", filter.signedFrom);
        given(where, values, "d.signedOn <= :signedUntil", "signedUntil", filter.signedUntil);
        given(
                where,
                values,
                "exists (select 1 from DecisionLine l where l.decision = d and l.productId = :productId)",
                "productId",
                filter.productId);
    }

    private static @Nullable String cleaned(@Nullable String number) {
        return number == null ? null : VietnameseText.clean(number);
    }

    private static void given(
            List<String> where,
            Map<String, Object> values,
            String text,
            String name,
            @Nullable Object value) {
        if (value != null) {
            where.add(text);
            values.put(name, value);
        }
    }

    private DecisionView.Line view(DecisionLine line, @Nullable KnownProduct product) {
        return new DecisionView.Line(
                line.productId,
                product == null ? null : product.name(),
                line.dossierId,
                line.certificateId,
                line.stars,
                line.recognitionKind,
                line.variantIds,
                line.ground,
                line.inspectionId,
                line.confirmation,
                basis.dueOn(line),
                line.correction,
                line.reissueReason,
                line.certificateNumber,
                line.holderId,
                line.note);
    }

    private Action signature(Decision decision, Language language) {
        var href = "/v1/decisions/" + decision.id + "/signature";
        var tier = Issuer.tierOf(UnitRef.parse(decision.unit)).orElseThrow();
        if (decision.stage == DecisionStage.SIGNED) {
            return Action.shut(
                    "signature", href, DecisionProblems.ALREADY_SIGNED.title().in(language));
        }
        return officers.act(tier, decision.areaPath)
                ? Action.open("signature", href)
                : Action.shut("signature", href, Officers.notYours(tier).in(language));
    }
}
