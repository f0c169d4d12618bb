package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.platform.unit.InvalidUnitRef;
import vn.ocop.platform.unit.UnitRef;
import vn.ocop.platform.unit.Units;
import vn.ocop.platform.unit.UnknownUnit;

/** Finds the deciding body by its unit, on either map. */
@ApplicationScoped
class Issuers {

    private final Units units;

    Issuers(Units units) {
        this.units = units;
    }

    Issuer of(String body, String unit) {
        try {
            var ref = UnitRef.parse(unit);
            var tier =
                    Issuer.tierOf(ref)
                            .orElseThrow(() -> Refusal.of(DecisionProblems.NOT_A_DECIDING_UNIT));
            return new Issuer(VietnameseText.clean(body), ref, tier, units.paths(ref, null));
        } catch (InvalidUnitRef | UnknownUnit _) {
            var message =
                    Text.of(
                            "Không có đơn vị hành chính này; dạng đúng là VN-2T:40 hoặc VN",
                            "No such administrative unit; the form is VN-2T:40 or VN");
            throw Refusal.of(
                    Problems.UNKNOWN_REFERENCE,
                    List.of(Fault.at("/unit", "unknown-reference", message)));
        }
    }
}
