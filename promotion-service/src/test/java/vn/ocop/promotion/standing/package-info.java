/** Tests of this feature. */
@NullMarked
package vn.ocop.promotion.standing;

import org.jspecify.annotations.NullMarked;
