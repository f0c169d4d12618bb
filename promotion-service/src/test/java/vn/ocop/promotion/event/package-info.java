/** Tests of this feature. */
@NullMarked
package vn.ocop.promotion.event;

import org.jspecify.annotations.NullMarked;
