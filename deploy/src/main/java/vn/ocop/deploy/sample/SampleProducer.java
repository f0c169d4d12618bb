package vn.ocop.deploy.sample;

import java.util.Map;
import vn.ocop.deploy.api.Fields;

/**
 * A producer of the sample.
 *
 * @param type loại hình as the source's name of it tells
 * @param unit the unit that all its rows have in common, on the map of their time
 */
record SampleProducer(String key, String name, String type, String unit) {
    /** A source that says only "doanh nghiệp" does not tell which kind of company it is. */
    private static final Map<String, String> LEGAL_FORMS =
            Map.of(
                    "doanh nghiệp", "ENTERPRISE",
                    "hợp tác xã", "COOPERATIVE",
                    "hộ kinh doanh", "HOUSEHOLD_BUSINESS",
                    "cơ sở sản xuất", "PRODUCTION_ESTABLISHMENT",
                    "tổ hợp tác", "COOPERATIVE_GROUP");

    static SampleProducer of(Map<String, String> row) {
        return new SampleProducer(
                Table.filled(row, "key"),
                Table.filled(row, "name"),
                Table.filled(row, "type"),
                Table.filled(row, "unit"));
    }

    Map<String, Object> request() {
        return Fields.of(
                "name", name, "legalForm", LEGAL_FORMS.getOrDefault(type, "UNKNOWN"), "unit", unit);
    }
}
