/**
 * Plans and targets (kế hoạch, chỉ tiêu): what a level of government set out to reach, by when, by
 * which measure and on which legal basis.
 */
@NullMarked
package vn.ocop.reporting.period;

import org.jspecify.annotations.NullMarked;
