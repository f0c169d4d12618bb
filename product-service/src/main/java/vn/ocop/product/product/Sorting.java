package vn.ocop.product.product;

import org.jspecify.annotations.Nullable;

/**
 * Where a product stands in the classification.
 *
 * @param productSet the product set 01 to 26 of Decision 26/2026/QĐ-TTg, where known
 * @param productGroup sector or group as known
 */
record Sorting(@Nullable String productSet, @Nullable String productGroup) {}
