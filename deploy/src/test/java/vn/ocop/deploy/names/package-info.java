/**
 * The register of names (sổ tên gọi), {@code deploy/names.md}, held against what the services' code
 * and contracts call things.
 */
@NullMarked
package vn.ocop.deploy.names;

import org.jspecify.annotations.NullMarked;
