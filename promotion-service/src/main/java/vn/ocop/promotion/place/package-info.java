/**
 * Where a record lies (địa bàn): the administrative unit as it was written down, and what that unit
 * is on today's map, by Resolution 202/2025/QH15 and the resolutions on the communes of each
 * province.
 */
@NullMarked
package vn.ocop.promotion.place;

import org.jspecify.annotations.NullMarked;
