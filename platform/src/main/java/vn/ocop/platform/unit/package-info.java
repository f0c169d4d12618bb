/**
 * Administrative units (<i>đơn vị hành chính</i>) as shipped reference data: codes with validity on
 * the map of three tiers (up to 30 June 2025) and on today's map of two, and the way from one to
 * the other.
 *
 * <p>Legal source: Resolutions 202/2025/QH15 and 203/2025/QH15, 1654 to 1687/NQ-UBTVQH15,
 * 30/2026/QH16, 237/NQ-UBTVQH16; Decision 19/2025/QĐ-TTg for the codes.
 */
@NullMarked
package vn.ocop.platform.unit;

import org.jspecify.annotations.NullMarked;
