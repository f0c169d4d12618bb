package vn.ocop.reporting.dashboard;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.reporting.indicator.Basis;
import vn.ocop.reporting.indicator.Indicator;
import vn.ocop.reporting.indicator.Measure;

/** An indicator as it is explained to a reader. */
@Schema(description = "What is counted and how")
record IndicatorView(
        @Schema(description = "Stable code", examples = "PRODUCTS_4_STARS") String code,
        @Schema(description = "Name", examples = "Sản phẩm OCOP 4 sao") String name,
        @Schema(description = "What exactly is counted") String meaning,
        @Schema(description = "How rows become the figure", examples = "COUNT") Measure measure,
        @Schema(description = "Bases it may be asked on, the default first") List<Basis> bases,
        @Schema(description = "SHARE: the indicator on top") @Nullable String part,
        @Schema(description = "SHARE: the indicator below") @Nullable String whole) {

    static IndicatorView of(Indicator indicator, Language language) {
        return new IndicatorView(
                indicator.code(),
                indicator.name().in(language),
                indicator.meaning().in(language),
                indicator.measure(),
                indicator.bases(),
                indicator.part(),
                indicator.whole());
    }
}
