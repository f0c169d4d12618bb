package vn.ocop.evaluation.course;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.security.Roles;
import vn.ocop.platform.unit.AreaPath;

/**
 * What an evaluation officer may do: the acts of the level of his area, on records inside it. The
 * level above does not act in the place of the level below.
 */
@ApplicationScoped
public class Officers {

    private final Caller caller;

    Officers(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller acts for this level on a record of this area. */
    public boolean act(Tier tier, String areaPath) {
        var path = AreaPath.parse(areaPath);
        return caller.has(Roles.EVALUATION_OFFICER)
                && caller.areas().stream()
                        .filter(area -> area.unit().level() == tier.unitLevel())
                        .anyMatch(area -> area.covers(path));
    }

    /** Whether the caller is an evaluation officer of any level over this area. */
    public boolean handle(String areaPath) {
        return caller.has(Roles.EVALUATION_OFFICER) && caller.covers(areaPath);
    }

    /** Whether the caller may read a record of this area by his office. */
    public boolean read(String areaPath) {
        return handle(areaPath) || caller.has(Roles.AUDITOR) && caller.covers(areaPath);
    }

    /**
     * The condition on which a list shows a record to the caller by his office.
     *
     * @param column where the record has its area
     */
    public String readable(String column) {
        return caller.has(Roles.EVALUATION_OFFICER) || caller.has(Roles.AUDITOR)
                ? caller.scope().condition(column)
                : "(1 = 0)";
    }

    /** Refuses with 404 outside the caller's area, with 403 for another level. */
    public void mustAct(Tier tier, String areaPath) {
        if (act(tier, areaPath)) {
            return;
        }
        if (!read(areaPath)) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
        throw Refusal.of(Problems.FORBIDDEN, notYours(tier));
    }

    public static Text notYours(Tier tier) {
        return Text.of(
                "Việc này của cán bộ đánh giá " + tier.label().vi(),
                "This is for an evaluation officer of the " + tier.label().en());
    }
}
