/**
 * The check of every request's form before it is bound (kiểm tra hình thức yêu cầu): parameters,
 * headers and JSON body against the OpenAPI document, all faults at once.
 */
@NullMarked
package vn.ocop.platform.shape;

import org.jspecify.annotations.NullMarked;
