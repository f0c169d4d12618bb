/**
 * A committed change and its traces (vết thay đổi): the event for the other services and the audit
 * entry, both in the transaction of the change itself.
 */
@NullMarked
package vn.ocop.platform.change;

import org.jspecify.annotations.NullMarked;
