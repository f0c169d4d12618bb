/**
 * What this service knows of producers, products and their certificates (tình trạng công nhận):
 * copies fed by events. Whether a certificate holds on a day is looked up in its timeline; the
 * rules behind it (Decision 26/2026/QĐ-TTg) stay with evaluation-service.
 */
@NullMarked
package vn.ocop.promotion.standing;

import org.jspecify.annotations.NullMarked;
