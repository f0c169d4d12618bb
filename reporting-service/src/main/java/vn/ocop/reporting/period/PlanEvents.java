package vn.ocop.reporting.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;
import vn.ocop.reporting.indicator.Basis;

/** What reporting tells about plans. */
@ApplicationScoped
class PlanEvents implements EventCatalogue {

    private static final String TOPIC = "ocop.plan";

    private static final Target TARGET =
            new Target(
                    UUID.fromString("0198a1f2-5b4c-7d5e-8f60-718293a4b5c6"),
                    "PRODUCTS_3_STARS_UP",
                    TargetMeasure.INCREASE,
                    Operator.ABOUT,
                    BigDecimal.valueOf(50),
                    BigDecimal.valueOf(45),
                    BigDecimal.valueOf(55),
                    BigDecimal.valueOf(5),
                    Basis.IN_FORCE,
                    BigDecimal.valueOf(600),
                    1,
                    "COMMUNE",
                    new BigDecimal("81.67"),
                    "Báo cáo 812/BC-SNNMT");

    private static final PlanState EXAMPLE =
            new PlanState(
                    UUID.fromString("0198a1f2-4b4c-7d5e-8f60-718293a4b5c6"),
                    1,
                    "Kế hoạch OCOP tỉnh Nghệ An 2026",
                    "VN-2T:40",
                    "VN/40",
                    "VN-3T/40",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31),
                    List.of(TARGET));

    static final EventType SET =
            new EventType(
                    "TargetSet",
                    "vn.ocop.plan.set.v1",
                    TOPIC,
                    PlanState.class,
                    Text.of(
                            "Một kế hoạch với các chỉ tiêu được ghi nhận",
                            "A plan with its targets was recorded"),
                    EXAMPLE);

    static final EventType REVISED =
            EventType.of(
                    "Plan",
                    "Revised",
                    PlanState.class,
                    Text.of("Một kế hoạch được điều chỉnh", "A plan was revised"),
                    EXAMPLE);

    @Override
    public List<EventType> events() {
        return List.of(SET, REVISED);
    }
}
