/**
 * Dossiers (hồ sơ đánh giá, phân hạng): from the producer's draft over commune, province and centre
 * to the recorded outcome, one step after the other.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg, Art. 2.3 (who may take part), Art. 7 (dossier), Art. 11 and
 * 12 (transition). What the law counts in days comes from the dossier's rule set.
 */
@NullMarked
package vn.ocop.evaluation.dossier;

import org.jspecify.annotations.NullMarked;
