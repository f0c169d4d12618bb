/**
 * Telling the state of all aggregates again (phát lại): after a restore from a backup from outside,
 * and at the request of an administrator where copies are doubted.
 */
@NullMarked
package vn.ocop.platform.republication;

import org.jspecify.annotations.NullMarked;
