package vn.ocop.platform.me;

import java.util.List;
import java.util.UUID;

/**
 * Records of a service to which persons belong; membership is data of the owning service and not a
 * claim of the token. Every bean of this kind adds its member to {@code /v1/me}.
 */
public interface Membership {
    /** Name of the member in the answer, a plural noun in camel case. */
    String name();

    /** Ids of the records to which the person belongs. */
    List<UUID> of(String subject);
}
