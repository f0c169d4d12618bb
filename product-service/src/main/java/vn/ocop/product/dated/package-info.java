/**
 * Facts that hold from a day until a day (thông tin có thời hạn): names, legal forms, numbers
 * printed on paper. What was true on a day stays answerable after it has changed.
 */
@NullMarked
package vn.ocop.product.dated;

import org.jspecify.annotations.NullMarked;
