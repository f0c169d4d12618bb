/**
 * Reviews of a result (xem xét lại kết quả): a producer's complaint (khiếu nại) and its outcome,
 * and the repeat that the Ministry orders. A repeat sends the dossier to a council once more;
 * results form a chain in which each says which one it replaces, and the last counts.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg, Art. 10.1.b; the decision leaves complaints to the general
 * law on complaints, so no time limit stands here.
 */
@NullMarked
package vn.ocop.evaluation.review;

import org.jspecify.annotations.NullMarked;
