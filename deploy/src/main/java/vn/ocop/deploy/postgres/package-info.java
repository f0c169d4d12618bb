/**
 * A real PostgreSQL server from binaries that come as a library: unpacked once, one database and
 * one login per service, data kept between runs.
 */
@NullMarked
package vn.ocop.deploy.postgres;

import org.jspecify.annotations.NullMarked;
