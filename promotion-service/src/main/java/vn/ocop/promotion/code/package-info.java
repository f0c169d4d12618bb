/** Codes with labels for people (danh mục mã), from which the code lists are made. */
@NullMarked
package vn.ocop.promotion.code;

import org.jspecify.annotations.NullMarked;
