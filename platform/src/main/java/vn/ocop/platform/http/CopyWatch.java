package vn.ocop.platform.http;

import java.util.UUID;

/** Knows how far the local copies of other services' records have come. */
public interface CopyWatch {
    /**
     * Whether the copy of the record has this revision, or a newer one; true for topics of which
     * this service keeps no copy.
     */
    boolean reached(String topic, UUID key, long epoch, long revision);
}
