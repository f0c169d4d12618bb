/** Lists (danh sách): one statement for a page in a stable order, with its count and facets. */
@NullMarked
package vn.ocop.promotion.rows;

import org.jspecify.annotations.NullMarked;
