/**
 * Products (sản phẩm OCOP): what one line of a decision names, with variants, trademarks, the
 * producer and the responsible commune. Legal source: Art. 2, Decision 26/2026/QĐ-TTg.
 */
@NullMarked
package vn.ocop.product.product;

import org.jspecify.annotations.NullMarked;
