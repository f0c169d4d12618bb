@NullMarked
package vn.ocop.evaluation.renewal;

import org.jspecify.annotations.NullMarked;
