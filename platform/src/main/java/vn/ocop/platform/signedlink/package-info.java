/**
 * Signed links (liên kết có chữ ký): for five minutes whoever has one may read one address with the
 * rights of the caller who asked for it, so that a browser can download what needs a token.
 */
@NullMarked
package vn.ocop.platform.signedlink;

import org.jspecify.annotations.NullMarked;
