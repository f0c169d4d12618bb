/**
 * The course of a thing (trình tự): at which level of government a step is taken, who may take it,
 * and what a caller may do now.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg, levels of evaluation (commune, province, centre).
 */
@NullMarked
package vn.ocop.evaluation.course;

import org.jspecify.annotations.NullMarked;
