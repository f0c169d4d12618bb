/** Days on which something happened (ngày thực hiện): what is recorded as done has come. */
@NullMarked
package vn.ocop.promotion.days;

import org.jspecify.annotations.NullMarked;
