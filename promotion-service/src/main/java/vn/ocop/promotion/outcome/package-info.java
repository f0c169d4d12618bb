/** Results of participations (kết quả tham gia): visits and sales, once for each participation. */
@NullMarked
package vn.ocop.promotion.outcome;

import org.jspecify.annotations.NullMarked;
