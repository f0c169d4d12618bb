@NullMarked
package vn.ocop.evaluation.certificate;

import org.jspecify.annotations.NullMarked;
