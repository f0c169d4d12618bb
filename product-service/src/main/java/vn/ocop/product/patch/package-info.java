/**
 * Merge patches (sửa từng phần) by RFC 7396: a field that is absent stays, a field that is null
 * goes.
 */
@NullMarked
package vn.ocop.product.patch;

import org.jspecify.annotations.NullMarked;
