/**
 * The sheets of a closed round under another rule set (đối chiếu kết quả theo bộ quy định khác):
 * which points and minimums differ, criterion by criterion. A calculation that changes nothing.
 *
 * <p>Criteria are matched by their code; one without counterpart, or whose options differ in
 * number, is said to be open and never guessed: the outcome is then told for its lowest and for its
 * highest points.
 */
@NullMarked
package vn.ocop.evaluation.replay;

import org.jspecify.annotations.NullMarked;
