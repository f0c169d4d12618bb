/** Single figures (tra cứu chỉ tiêu): any indicator for any area, day and basis, without a plan. */
@NullMarked
package vn.ocop.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
