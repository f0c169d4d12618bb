/**
 * Two rule sets side by side (so sánh bộ quy định): which criteria, points, marks, conditions,
 * bands and time limits differ. Criteria are matched by product set and code, never guessed.
 *
 * <p>Legal source: the decisions compared; a later decision tells what changed, not how much.
 */
@NullMarked
package vn.ocop.evaluation.ruleset.comparison;

import org.jspecify.annotations.NullMarked;
