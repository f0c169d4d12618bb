/**
 * The standing of products (tình trạng công nhận): a copy of the certificates that evaluation
 * issues, with their timeline, fed by events. Which star holds on a day is looked up here, never
 * stored.
 */
@NullMarked
package vn.ocop.product.standing;

import org.jspecify.annotations.NullMarked;
