package vn.ocop.promotion.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to plan a promotion event. */
@Schema(description = "A promotion event to be planned, or one of the past to be recorded")
record NewPromotionEvent(
        @Schema(
                        description =
                                "Kind, code list event-kind: FAIR, EXHIBITION and"
                                        + " SUPPLY_DEMAND_CONFERENCE admit products, TRAINING and PUBLICITY"
                                        + " count attendances",
                        examples = "FAIR")
                @NotNull
                EventKind kind,
        @Schema(description = "Name", examples = "Hội chợ OCOP Nghệ An 2026")
                @NotNull
                @Size(min = 3, max = 300)
                String name,
        @Schema(
                        description =
                                "Responsible unit: map and code, on today's map (VN-2T) or the map until"
                                        + " 30 June 2025 (VN-3T); VN is the centre",
                        examples = "VN-2T:40")
                @NotNull
                @Pattern(regexp = "VN(-[23]T:[0-9]{2,5})?")
                String unit,
        @Schema(
                        description = "Where it takes place",
                        examples = "Quảng trường Hồ Chí Minh, phường Thành Vinh")
                @Size(max = 300)
                @Nullable String venue,
        @Schema(description = "First day", examples = "2026-11-20") @NotNull LocalDate firstDay,
        @Schema(description = "Last day, not before the first", examples = "2026-11-24") @NotNull
                LocalDate lastDay,
        @Schema(
                        description = "The body that organises it; not a person",
                        examples = "Sở Nông nghiệp và Môi trường tỉnh Nghệ An")
                @NotNull
                @Size(min = 2, max = 300)
                String organiser) {}
