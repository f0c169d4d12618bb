/**
 * Who calls and where they may act (phân quyền): roles from the token, areas checked on the data.
 *
 * <p>Membership of producers and councils is data of the service that owns it and is not decided
 * here.
 */
@NullMarked
package vn.ocop.platform.security;

import org.jspecify.annotations.NullMarked;
