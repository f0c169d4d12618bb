package vn.ocop.product.product;

/**
 * How a product came into the register.
 *
 * @param historical recorded from old decisions as far as known, so that producer and commune may
 *     be missing
 * @param demonstration made up to show the platform
 */
record Origin(boolean historical, boolean demonstration) {}
