/** Tests of this feature. */
@NullMarked
package vn.ocop.promotion.participation;

import org.jspecify.annotations.NullMarked;
