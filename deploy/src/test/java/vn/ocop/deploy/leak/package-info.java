/** Looks for values that must not be found: in topics, databases, files and answers. */
@NullMarked
package vn.ocop.deploy.leak;

import org.jspecify.annotations.NullMarked;
