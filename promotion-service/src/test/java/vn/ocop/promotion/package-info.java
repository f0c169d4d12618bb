/**
 * The promotion service as a whole (xúc tiến thương mại), tested through its API and its events.
 */
@NullMarked
package vn.ocop.promotion;

import org.jspecify.annotations.NullMarked;
