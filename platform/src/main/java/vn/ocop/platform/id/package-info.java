/** Identities without meaning (mã định danh): UUIDs ordered by time, and short public codes. */
@NullMarked
package vn.ocop.platform.id;

import org.jspecify.annotations.NullMarked;
