/**
 * Councils (hội đồng đánh giá, phân hạng): who holds which seat from when to when, and the rules of
 * procedure that the council has adopted.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg (composition of councils); what it leaves to the rules of
 * procedure is a dated setting here, never a constant in code.
 */
@NullMarked
package vn.ocop.evaluation.council;

import org.jspecify.annotations.NullMarked;
