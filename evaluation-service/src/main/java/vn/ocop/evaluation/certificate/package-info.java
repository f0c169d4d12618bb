/**
 * Certificates of recognised products (Giấy chứng nhận sản phẩm OCOP): issued by a signed decision,
 * or recorded from history as known. Whether one is in force follows from its dates on the day
 * asked about; what is stored of it serves filters and tells what was announced last.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg (certificate of 36 months, re-evaluation, revocation,
 * transition Art. 12).
 */
@NullMarked
package vn.ocop.evaluation.certificate;

import org.jspecify.annotations.NullMarked;
