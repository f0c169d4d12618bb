package vn.ocop.deploy.system;

import java.util.List;
import vn.ocop.deploy.stack.Service;

/**
 * A table that a service fills from events alone.
 *
 * @param compared SQL over its rows {@code t} in the schema {@code %s}: which of them a rebuild
 *     must bring back
 */
record CopyTable(String name, String compared) {
    /** Of a compacted topic only the last event of each key stays for ever. */
    private static final String LAST_IF_COMPACTED =
            """
            t.topic <> 'ocop.producer' or not exists (select from %s.fact l where l.topic = t.topic
              and l.subject = t.subject and (l.epoch, l.revision) > (t.epoch, t.revision))""";

    /** Those that refer to others come first. */
    static List<CopyTable> of(Service service) {
        return switch (service) {
            case PRODUCT -> whole("standing_variant", "standing_period", "standing");
            case EVALUATION -> whole("producer_copy", "product_copy", "paper_copy");
            case PROMOTION ->
                    whole(
                            "certificate_period",
                            "certificate_copy",
                            "product_copy",
                            "producer_copy");
            case REPORTING ->
                    List.of(
                            new CopyTable("certificate_span", "true"),
                            new CopyTable("fact_product", "true"),
                            new CopyTable("fact", LAST_IF_COMPACTED));
        };
    }

    private static List<CopyTable> whole(String... names) {
        return List.of(names).stream().map(name -> new CopyTable(name, "true")).toList();
    }

    String rowsIn(String schema) {
        return "select t.* from %s.%s t where %s"
                .formatted(schema, name, compared.formatted(schema));
    }
}
