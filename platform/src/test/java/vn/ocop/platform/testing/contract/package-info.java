/**
 * The written contracts of a service (giao ước giữa các dịch vụ), {@code openapi.yaml} and {@code
 * asyncapi.yaml}, held against what it really serves and sends.
 */
@NullMarked
package vn.ocop.platform.testing.contract;

import org.jspecify.annotations.NullMarked;
