package vn.ocop.platform.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.problem.Fault;

/**
 * The query of an address, read strictly: what is no text is a fault, not a replacement sign.
 *
 * @param values by name, in the order given
 */
record RawQuery(Map<String, List<String>> values, List<Fault> faults) {

    static RawQuery of(@Nullable String raw) {
        var query = new RawQuery(new LinkedHashMap<>(), new ArrayList<>());
        if (raw != null) {
            for (var pair : raw.split("&")) {
                if (!pair.isEmpty()) {
                    query.add(pair);
                }
            }
        }
        return query;
    }

    private void add(String pair) {
        var equals = pair.indexOf('=');
        var rawName = equals < 0 ? pair : pair.substring(0, equals);
        var name = PercentText.ofQuery(rawName);
        var value = PercentText.ofQuery(equals < 0 ? "" : pair.substring(equals + 1));
        if (name.isEmpty() || value.isEmpty()) {
            var fault = ShapeFaults.ENCODING;
            faults.add(Fault.parameter(name.orElse("?"), fault.code(), fault.text()));
        } else {
            values.computeIfAbsent(name.get(), _ -> new ArrayList<>()).add(value.get());
        }
    }
}
