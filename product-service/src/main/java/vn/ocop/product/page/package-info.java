/**
 * The pages behind the QR codes (trang tra cứu): one for each product, one for each certificate,
 * readable by anybody with a telephone. They need nothing but this service's own data.
 */
@NullMarked
package vn.ocop.product.page;

import org.jspecify.annotations.NullMarked;
