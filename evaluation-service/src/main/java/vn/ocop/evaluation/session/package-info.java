/**
 * Sessions of a council (phiên họp): agenda, attendance, recusals, scoring round by round, closing
 * by the secretary and confirmation by the chair.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg (ranking by the mean of the members' totals); quorum, spread,
 * rounds and tests come from the council's rules of procedure.
 */
@NullMarked
package vn.ocop.evaluation.session;

import org.jspecify.annotations.NullMarked;
