/** Points of sale (điểm giới thiệu và bán sản phẩm OCOP), a target of Decision 919/QĐ-TTg. */
@NullMarked
package vn.ocop.promotion.salespoint;

import org.jspecify.annotations.NullMarked;
