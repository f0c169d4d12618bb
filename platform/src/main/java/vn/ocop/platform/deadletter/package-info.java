/**
 * Messages that could not be taken in (thông điệp lỗi), for administrators: to see why, and to
 * replay them once the cause is mended. What they hold is never shown: administrators see no data
 * of the programme.
 */
@NullMarked
package vn.ocop.platform.deadletter;

import org.jspecify.annotations.NullMarked;
