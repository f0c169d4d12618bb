/**
 * The calendar of offices in Vietnam: working days (<i>ngày làm việc</i>) and the local day.
 *
 * <p>Legal source: Labour Code 45/2019/QH14, Art. 111 and 112 (for 2019 and 2020 Labour Code
 * 10/2012/QH13, Art. 115); Resolution 28/2026/QH16 (24 November); the yearly notices of the
 * ministry in charge of labour; Civil Code 91/2015/QH13, Art. 147 (the day of the event is not
 * counted).
 */
@NullMarked
package vn.ocop.platform.calendar;

import org.jspecify.annotations.NullMarked;
