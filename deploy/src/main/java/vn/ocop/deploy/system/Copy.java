package vn.ocop.deploy.system;

import java.util.List;
import vn.ocop.deploy.stack.Service;

/**
 * What one service keeps of another's aggregates.
 *
 * @param consumer who keeps it
 * @param owner whose aggregates they are
 * @param table the copy
 * @param copied SQL over the copy: values by which it is recognised
 * @param told SQL over the owner's last event: the same values
 */
record Copy(
        Service consumer, Service owner, String topic, String table, String copied, String told) {

    private static final String NAME_TOLD = "payload ->> 'name'";
    private static final String CERTIFICATE = "code || ' ' || coalesce(stars, 0)";
    private static final String CERTIFICATE_TOLD =
            "(payload ->> 'code') || ' ' || coalesce((payload ->> 'stars')::int, 0)";

    static final List<Copy> ALL =
            List.of(
                    of(Service.PRODUCT, Service.EVALUATION, "certificate", "standing")
                            .by(CERTIFICATE, CERTIFICATE_TOLD),
                    of(Service.PROMOTION, Service.EVALUATION, "certificate", "certificate_copy")
                            .by(CERTIFICATE, CERTIFICATE_TOLD),
                    of(Service.PROMOTION, Service.PRODUCT, "producer", "producer_copy")
                            .by("name", NAME_TOLD),
                    of(Service.PROMOTION, Service.PRODUCT, "product", "product_copy")
                            .by("name", NAME_TOLD),
                    of(Service.EVALUATION, Service.PRODUCT, "producer", "producer_copy")
                            .by("state ->> 'name'", NAME_TOLD),
                    of(Service.EVALUATION, Service.PRODUCT, "product", "product_copy")
                            .by("state ->> 'name'", NAME_TOLD),
                    of(Service.EVALUATION, Service.PRODUCT, "paper", "paper_copy")
                            .by("state ->> 'sha256'", "payload ->> 'sha256'"));

    private static Copy of(Service consumer, Service owner, String aggregate, String table) {
        return new Copy(consumer, owner, "ocop." + aggregate, table, "''", "''");
    }

    private Copy by(String values, String valuesTold) {
        return new Copy(consumer, owner, topic, table, values, valuesTold);
    }

    /** Id, and values with epoch and revision, as the consumer has them. */
    String found() {
        return "select c.id, (%s) || ' @' || k.epoch || '.' || k.revision from %s c left join consumed k on k.topic = '%s' and k.key = c.id"
                .formatted(copied, table, topic);
    }

    /** The same as the owner said last; what it erased is not there. */
    String expected() {
        return """
               select key, (%s) || ' @' || epoch || '.' || revision from (
                 select distinct on (key) key, payload, epoch, revision from outbox
                  where topic = '%s' order by key, epoch desc, revision desc) as last
                where payload is not null"""
                .formatted(told, topic);
    }

    @Override
    public String toString() {
        return table + " of " + consumer.id();
    }
}
