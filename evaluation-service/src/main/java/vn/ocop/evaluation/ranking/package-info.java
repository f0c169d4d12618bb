/**
 * The star engine (xếp hạng sao): from sheets and settings to a star that explains itself. Plain
 * Java without framework, clock or database; the same input gives the same result, whatever the
 * order of the members. All sums are whole points; means are fractions compared exactly and rounded
 * once, half up, for show.
 *
 * <p>Sources: Decision 26/2026/QĐ-TTg, Appendix II (options, star marks, notes) and Art. 4 (bands).
 * What it leaves to a council's rules of procedure is in {@link
 * vn.ocop.evaluation.ranking.RankingSettings}.
 */
@NullMarked
package vn.ocop.evaluation.ranking;

import org.jspecify.annotations.NullMarked;
