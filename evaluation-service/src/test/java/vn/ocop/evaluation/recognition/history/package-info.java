@NullMarked
package vn.ocop.evaluation.recognition.history;

import org.jspecify.annotations.NullMarked;
