/**
 * The renewal radar (theo dõi đánh giá lại): which certificates enter the window for re-evaluation,
 * miss it or lapse on which day, unless something is done. It reads the timelines of the
 * certificates, as far as they are known, and stores nothing.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg (certificate of 36 months, re-evaluation filed 180 to 120 days
 * before the last day).
 */
@NullMarked
package vn.ocop.evaluation.renewal;

import org.jspecify.annotations.NullMarked;
