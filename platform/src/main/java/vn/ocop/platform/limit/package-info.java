/**
 * How often one address may ask without a token (giới hạn truy cập): open operations only, so that
 * a single caller cannot keep the public catalogue, pages and calculations from everybody else.
 */
@NullMarked
package vn.ocop.platform.limit;

import org.jspecify.annotations.NullMarked;
