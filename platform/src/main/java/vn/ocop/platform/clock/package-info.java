/**
 * The one source of "now": an injected {@link java.time.Clock}, because deadlines are legal facts
 * that tests must reach.
 */
@NullMarked
package vn.ocop.platform.clock;

import org.jspecify.annotations.NullMarked;
