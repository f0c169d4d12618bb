package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.form.Representative;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.change.AuditNote;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.InvalidUnitRef;
import vn.ocop.platform.unit.UnitRef;
import vn.ocop.platform.unit.Units;
import vn.ocop.platform.unit.UnknownUnit;

/** Hands out dossiers to those who may have them. */
@ApplicationScoped
class DossierDesk {

    private final DossierRepository dossiers;
    private final DossierAccess access;
    private final Registry registry;
    private final Changes changes;
    private final Dates dates;
    private final Units units;

    DossierDesk(
            DossierRepository dossiers,
            DossierAccess access,
            Registry registry,
            Changes changes,
            Dates dates,
            Units units) {
        this.dossiers = dossiers;
        this.access = access;
        this.registry = registry;
        this.changes = changes;
        this.dates = dates;
        this.units = units;
    }

    Dossier read(UUID id) {
        var dossier = dossiers.existing(id);
        access.mustRead(dossier);
        return dossier;
    }

    /** For an act: locked, allowed to this caller, and unchanged since he read it. */
    Dossier take(UUID id, Act act, @Nullable String ifMatch) {
        var dossier = dossiers.forChange(id);
        access.must(act, dossier);
        IfMatch.require(ifMatch, dossier.revision);
        return dossier;
    }

    /** Each reading of the restricted part is written down. */
    Representative representative(UUID id) {
        var dossier = dossiers.existing(id);
        access.mustHandle(dossier);
        var person = dossiers.representative(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        changes.note(
                AuditNote.restrictedRead(
                        "dossier", id, dossier.areaPath, List.of("representative")));
        return person;
    }

    /** The same for a paper that others may have without it; empty for those. */
    Optional<Representative> representativeIfHandled(UUID id) {
        var dossier = read(id);
        return access.mayHandle(dossier) && dossiers.representative(id).isPresent()
                ? Optional.of(representative(id))
                : Optional.empty();
    }

    Page<DossierSummary> list(DossierFilter filter, PageQuery page) {
        var where = filter.conditions(areas(filter.unit));
        access.narrow(where);
        var cursor = page.cursor();
        var rows = dossiers.page(where, cursor == null ? null : cursor.uuid(0), page.fetch());
        var products = registry.products(rows.stream().map(d -> d.productId).distinct().toList());
        var today = dates.today();
        return Page.of(
                rows,
                page,
                d -> Cursor.of(d.id),
                d -> DossierSummary.of(d, name(products.get(d.productId)), today));
    }

    private List<AreaPath> areas(@Nullable String unit) {
        try {
            return unit == null ? List.of() : units.areas(UnitRef.parseQuery(unit));
        } catch (InvalidUnitRef | UnknownUnit _) {
            var message = Text.of("Không có đơn vị này", "There is no such unit");
            throw Refusal.of(
                    Problems.INVALID_REQUEST, List.of(Fault.parameter("unit", "UNKNOWN", message)));
        }
    }

    private static @Nullable String name(@Nullable KnownProduct product) {
        return product == null ? null : product.name();
    }
}
