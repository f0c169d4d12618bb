/** Tests of this feature. */
@NullMarked
package vn.ocop.promotion.salespoint;

import org.jspecify.annotations.NullMarked;
