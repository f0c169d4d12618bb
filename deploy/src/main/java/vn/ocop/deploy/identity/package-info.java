/**
 * The signing key of the local stack and the tokens made with it. It stands in for an OpenID
 * Connect issuer; services know it only by configuration, like any other.
 */
@NullMarked
package vn.ocop.deploy.identity;

import org.jspecify.annotations.NullMarked;
