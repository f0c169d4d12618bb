/** Tests of this feature. */
@NullMarked
package vn.ocop.promotion.days;

import org.jspecify.annotations.NullMarked;
