/**
 * Decisions about recognition (quyết định): approval of results, recognition, revocation,
 * withdrawal, correction, reissue, transfer. A draft has lines; what its lines order happens when
 * it is signed, all of it or nothing, and never before.
 *
 * <p>A decision is its issuing body, number and date together; a number alone comes back every year
 * in every province. Source: Decision 26/2026/QĐ-TTg (3 and 4 stars by the province, 5 by the
 * Ministry; six grounds of revocation).
 */
@NullMarked
package vn.ocop.evaluation.recognition;

import org.jspecify.annotations.NullMarked;
