/**
 * Online listings (niêm yết trên sàn thương mại điện tử) of products, one of the modern sales
 * channels in the targets of Decision 919/QĐ-TTg.
 */
@NullMarked
package vn.ocop.promotion.listing;

import org.jspecify.annotations.NullMarked;
