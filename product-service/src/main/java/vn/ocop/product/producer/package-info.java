/**
 * Producers (chủ thể OCOP): dated names, legal form and size class, the persons who act for them,
 * and personal data that never leaves this service. Legal source: Art. 2.3, Decision
 * 26/2026/QĐ-TTg; for personal data Law 91/2025/QH15.
 */
@NullMarked
package vn.ocop.product.producer;

import org.jspecify.annotations.NullMarked;
