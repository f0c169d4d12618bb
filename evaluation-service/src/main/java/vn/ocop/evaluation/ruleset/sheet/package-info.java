/**
 * Score sheets on paper (phiếu chấm điểm): a rubric of Appendix II as a form that a member of the
 * council fills by hand.
 *
 * <p>Legal source: Decision 26/2026/QĐ-TTg, Appendix II. While the wording is a working one, the
 * sheet says that it does not replace the appendix.
 */
@NullMarked
package vn.ocop.evaluation.ruleset.sheet;

import org.jspecify.annotations.NullMarked;
