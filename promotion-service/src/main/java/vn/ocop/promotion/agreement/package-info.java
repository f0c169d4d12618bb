/**
 * Agreements with buyers (thỏa thuận tiêu thụ): memoranda (biên bản ghi nhớ) and contracts (hợp
 * đồng, Art. 385, Civil Code 91/2015/QH13). Intended, contracted and delivered value are three
 * figures, never added up.
 */
@NullMarked
package vn.ocop.promotion.agreement;

import org.jspecify.annotations.NullMarked;
