/**
 * Whether a contract is a compatible evolution of its released form (thay đổi tương thích của giao
 * ước). Compatible is what stands on a list; anything else counts as a break.
 */
@NullMarked
package vn.ocop.platform.testing.evolution;

import org.jspecify.annotations.NullMarked;
