package vn.ocop.platform.testing.contract;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.platform.testing.SentEvent;
import vn.ocop.platform.testing.ServiceJson;

/** Holds a message that the service under test sent against its contract. */
public final class SentEventCheck {

    private SentEventCheck() {}

    /** Messages of other services are none of its business. */
    public static void check(SentEvent event) {
        var catalogue = Catalogue.ofThisService();
        if (!event.attribute("source").equals("/" + catalogue.service())) {
            return;
        }
        var declared =
                catalogue
                        .find(event.type())
                        .orElseThrow(
                                () ->
                                        new AssertionError(
                                                event.type()
                                                        + " is sent, but no catalogue names it"));
        var faults = new ArrayList<>(headerFaults(event));
        if (!event.isDeletion()) {
            var schema = EventSchemas.closed(ServiceJson.mapper()).of(declared.state());
            faults.addAll(SchemaCheck.faults(schema, event.state()));
        }
        if (!faults.isEmpty() || !declared.topic().equals(event.topic())) {
            throw new AssertionError(
                    "%s on %s breaks its contract: %s\n%s"
                            .formatted(event.type(), event.topic(), faults, event.state()));
        }
    }

    private static List<String> headerFaults(SentEvent event) {
        var json = ServiceJson.mapper();
        return SchemaCheck.faults(
                CloudEventHeadersSchema.of(json), json.valueToTree(event.headers()));
    }
}
