/**
 * Reports (báo cáo thực hiện chỉ tiêu): target against actual as of a day, as known on a day, with
 * the facts behind every figure.
 */
@NullMarked
package vn.ocop.reporting.report;

import org.jspecify.annotations.NullMarked;
