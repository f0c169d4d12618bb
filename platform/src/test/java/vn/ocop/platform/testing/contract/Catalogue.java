package vn.ocop.platform.testing.contract;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;

/** All event types that the service under test declares, by name of type. */
record Catalogue(String service, List<EventType> events) {

    static Catalogue ofThisService() {
        var service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        var events =
                Arc.container().select(EventCatalogue.class, Any.Literal.INSTANCE).stream()
                        .flatMap(catalogue -> catalogue.events().stream())
                        .sorted(
                                Comparator.comparing(EventType::topic)
                                        .thenComparing(EventType::type))
                        .toList();
        return new Catalogue(service, events);
    }

    Optional<EventType> find(String type) {
        return events.stream().filter(event -> event.type().equals(type)).findAny();
    }
}
