@NullMarked
package vn.ocop.evaluation.certificate.calendar;

import org.jspecify.annotations.NullMarked;
