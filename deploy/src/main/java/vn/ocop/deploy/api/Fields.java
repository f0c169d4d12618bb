package vn.ocop.deploy.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making. */
public final class Fields {

    private Fields() {}

    /**
     * Names and values by turns; what is absent is left out, as the services want it.
     *
     * @param pairs a null or empty text counts as absent
     */
    public static Map<String, Object> of(@Nullable Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            var value = pairs[i + 1];
            if (value != null && !"".equals(value)) {
                fields.put(
                        String.valueOf(pairs[i]),
                        value instanceof LocalDate day ? day.toString() : value);
            }
        }
        return fields;
    }
}
