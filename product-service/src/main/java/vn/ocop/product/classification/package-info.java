/**
 * How products, producers and papers are sorted (phân loại): sectors, groups and product sets of
 * Appendix I, Decision 26/2026/QĐ-TTg, and the code lists of this service.
 */
@NullMarked
package vn.ocop.product.classification;

import org.jspecify.annotations.NullMarked;
