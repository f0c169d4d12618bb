/**
 * The whole from outside: four packaged services, the broker and the database server as processes,
 * on ports of their own, with data of their own.
 */
@NullMarked
package vn.ocop.deploy.system;

import org.jspecify.annotations.NullMarked;
