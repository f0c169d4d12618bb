package vn.ocop.platform.http;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The view of one aggregate. Its answer carries an entity tag made of the revision and of the bytes
 * of the representation, so that a field which only the clock changed gives another tag.
 */
public interface Revisioned {
    /** How often the aggregate was changed; what {@code If-Match} compares. */
    @JsonProperty
    long revision();
}
