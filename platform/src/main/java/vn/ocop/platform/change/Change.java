package vn.ocop.platform.change;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.event.EventType;

/**
 * What happened to an aggregate.
 *
 * @param event the fact
 * @param id the aggregate
 * @param revision its revision after the change
 * @param area the area path of its responsible unit on today's map
 * @param state its public state after the change; {@code null} erases it from the copies of the
 *     other services
 * @param details for the audit entry only; nothing secret, nothing personal
 */
public record Change(
        EventType event,
        UUID id,
        long revision,
        String area,
        @Nullable Object state,
        Map<String, Object> details) {

    public static Change of(EventType event, UUID id, long revision, String area, Object state) {
        return new Change(event, id, revision, area, state, Map.of());
    }

    public static Change erasure(
            EventType event, UUID id, long revision, String area, String reason) {
        return new Change(event, id, revision, area, null, Map.of("reason", reason));
    }

    public Change with(String key, Object value) {
        var more = new HashMap<>(details);
        more.put(key, value);
        return new Change(event, id, revision, area, state, Map.copyOf(more));
    }
}
