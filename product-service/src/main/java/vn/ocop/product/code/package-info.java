/**
 * Numbers by which a product is known (mã số sản phẩm OCOP and others): assigned by the commune, or
 * found on paper. A number is a dated name of a product, never its identity.
 */
@NullMarked
package vn.ocop.product.code;

import org.jspecify.annotations.NullMarked;
