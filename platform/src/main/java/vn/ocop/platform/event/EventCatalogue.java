package vn.ocop.platform.event;

import java.util.List;

/** The events that a service, or a feature of it, sends. */
public interface EventCatalogue {

    List<EventType> events();
}
