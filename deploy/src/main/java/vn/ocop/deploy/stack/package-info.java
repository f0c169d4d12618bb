/**
 * The local stack: database server, broker and the four services on one machine, with the handles
 * that the start command and the system tests use. Services get their configuration by environment
 * variables only.
 */
@NullMarked
package vn.ocop.deploy.stack;

import org.jspecify.annotations.NullMarked;
