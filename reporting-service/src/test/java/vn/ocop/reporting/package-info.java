/** Tests of the whole service. */
@NullMarked
package vn.ocop.reporting;

import org.jspecify.annotations.NullMarked;
