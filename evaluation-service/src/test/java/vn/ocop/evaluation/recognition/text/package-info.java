@NullMarked
package vn.ocop.evaluation.recognition.text;

import org.jspecify.annotations.NullMarked;
