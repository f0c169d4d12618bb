/**
 * Events between the services (sự kiện): the outbox, the relay that publishes it, and the guard of
 * the copies.
 *
 * <p>An event is committed with its change, published in order, at least once, and applied once by
 * revision.
 */
@NullMarked
package vn.ocop.platform.event;

import org.jspecify.annotations.NullMarked;
