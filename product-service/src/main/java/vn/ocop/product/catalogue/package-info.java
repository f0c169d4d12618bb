/**
 * The public catalogue (danh mục sản phẩm OCOP): search with and without marks, filters and counts
 * by star, validity, unit on either map.
 */
@NullMarked
package vn.ocop.product.catalogue;

import org.jspecify.annotations.NullMarked;
