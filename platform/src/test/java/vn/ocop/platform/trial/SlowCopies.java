package vn.ocop.platform.trial;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.ocop.platform.http.CopyWatch;

/** Copies that come when the test lets them. */
@Singleton
@Alternative
@Priority(1)
class SlowCopies implements CopyWatch {
    private static final Map<UUID, Long> REVISIONS = new ConcurrentHashMap<>();

    static void arrive(UUID id, long revision) {
        REVISIONS.put(id, revision);
    }

    @Override
    public boolean reached(String topic, UUID key, long epoch, long revision) {
        return REVISIONS.getOrDefault(key, 0L) >= revision;
    }
}
