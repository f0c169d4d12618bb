/** Tests of this feature. */
@NullMarked
package vn.ocop.promotion.agreement;

import org.jspecify.annotations.NullMarked;
