/**
 * Support for the services' tests (hỗ trợ kiểm thử): a real PostgreSQL, a real broker, tokens, a
 * clock that can be set, and a look at the events.
 *
 * <p>Published as the test-jar of the platform; holds no tests of its own.
 */
@NullMarked
package vn.ocop.platform.testing;

import org.jspecify.annotations.NullMarked;
