/**
 * What a caller is to this service (tài khoản của tôi): roles and areas out of the token, and what
 * the service itself knows of the person.
 */
@NullMarked
package vn.ocop.platform.me;

import org.jspecify.annotations.NullMarked;
