/**
 * Recognitions from before this service (công nhận trước đây), recorded as a source tells them:
 * what it does not say stays absent, and the star is the decision's, never computed again.
 *
 * <p>Source: decisions under 1048/QĐ-TTg (2019), 148/QĐ-TTg (2023) and 1489/QĐ-TTg (2025), whose
 * frames exist for this.
 */
@NullMarked
package vn.ocop.evaluation.recognition.history;

import org.jspecify.annotations.NullMarked;
