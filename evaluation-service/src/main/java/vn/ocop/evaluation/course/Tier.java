package vn.ocop.evaluation.course;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.unit.UnitLevel;

/** A level of government that has a part in today's procedure (cấp). */
@Schema(name = "EvaluationLevel", description = "COMMUNE, PROVINCE or CENTRE")
public enum Tier {
    COMMUNE(UnitLevel.COMMUNE, "cấp xã", "commune level"),
    PROVINCE(UnitLevel.PROVINCE, "cấp tỉnh", "province level"),
    CENTRE(UnitLevel.CENTRE, "Trung ương", "central level");

    private final UnitLevel unitLevel;
    private final Text label;

    Tier(UnitLevel unitLevel, String vi, String en) {
        this.unitLevel = unitLevel;
        this.label = Text.of(vi, en);
    }

    public UnitLevel unitLevel() {
        return unitLevel;
    }

    public Text label() {
        return label;
    }
}
