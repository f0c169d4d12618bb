/** Checks of the evaluation service as a whole: architecture and contracts. */
@NullMarked
package vn.ocop.evaluation;

import org.jspecify.annotations.NullMarked;
