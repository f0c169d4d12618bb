/**
 * The calendar of a certificate (hiệu lực của Giấy chứng nhận): from dates alone it tells for any
 * day whether the certificate is in force and where its renewal stands. No clock, no database.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg (term of 36 months, re-evaluation 180 to 120 days before the
 * last day, revocation, transitional clause Art. 12.3). What is known only to the month or year
 * gives several possible days, and an answer only where all of them agree.
 */
@NullMarked
package vn.ocop.evaluation.certificate.calendar;

import org.jspecify.annotations.NullMarked;
