/** Addresses in answers (liên kết): honour what a gateway puts before the paths of a service. */
@NullMarked
package vn.ocop.platform.link;

import org.jspecify.annotations.NullMarked;
