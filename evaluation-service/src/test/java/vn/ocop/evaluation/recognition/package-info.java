@NullMarked
package vn.ocop.evaluation.recognition;

import org.jspecify.annotations.NullMarked;
