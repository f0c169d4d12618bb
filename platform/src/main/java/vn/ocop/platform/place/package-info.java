/**
 * Where a record belongs (địa bàn): its unit as it was written down and the area of that unit on
 * both maps.
 *
 * <p>The map of three tiers ended on 30 June 2025 (Resolution 202/2025/QH15, Law 72/2025/QH15).
 */
@NullMarked
package vn.ocop.platform.place;

import org.jspecify.annotations.NullMarked;
