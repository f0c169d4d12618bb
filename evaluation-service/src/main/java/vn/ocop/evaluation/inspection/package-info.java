/**
 * Inspections after recognition (kiểm tra, hậu kiểm): who looked at a certified product, when, what
 * was found and concluded. A conclusion with a violation starts the time limit in which the
 * certificate is to be revoked; the decision on revocation refers to it.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg (inspection after recognition, six grounds of revocation, time
 * limit of 15 days).
 */
@NullMarked
package vn.ocop.evaluation.inspection;

import org.jspecify.annotations.NullMarked;
