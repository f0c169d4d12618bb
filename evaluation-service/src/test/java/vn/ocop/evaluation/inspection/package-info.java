@NullMarked
package vn.ocop.evaluation.inspection;

import org.jspecify.annotations.NullMarked;
