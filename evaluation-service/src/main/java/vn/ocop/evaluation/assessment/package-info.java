/**
 * The public tool that judges sheets (tự chấm thử): producers, secretaries and other systems ask
 * which star sheets would give under a rule set, and what is missing for the next. It keeps
 * nothing.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg, Art. 4 and Appendix II.
 */
@NullMarked
package vn.ocop.evaluation.assessment;

import org.jspecify.annotations.NullMarked;
