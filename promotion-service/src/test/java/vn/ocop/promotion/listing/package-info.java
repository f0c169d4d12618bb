/** Tests of this feature. */
@NullMarked
package vn.ocop.promotion.listing;

import org.jspecify.annotations.NullMarked;
