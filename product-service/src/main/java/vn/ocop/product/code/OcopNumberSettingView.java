package vn.ocop.product.code;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.platform.http.Revisioned;

/** A setting of a province; it is never changed, a later one follows it. */
@Schema(description = "How the communes of a province count their OCOP numbers, from a day on")
record OcopNumberSettingView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Always 1: a setting is followed by another, never changed")
                long revision,
        @Schema(description = "The province", examples = "VN-2T:40") String province,
        @Schema(description = "PER_YEAR or RUNNING", examples = "RUNNING") Counting counting,
        @Schema(description = "First day", examples = "2027-01-01") LocalDate from,
        @Schema(description = "The document that says so") String document)
        implements Revisioned {

    static OcopNumberSettingView of(OcopNumberSetting setting) {
        return new OcopNumberSettingView(
                setting.id(),
                1,
                setting.province(),
                setting.counting(),
                setting.from(),
                setting.document());
    }
}
