/**
 * Answers to requests that cannot be fulfilled (lỗi): problem details by RFC 9457, each of a type
 * out of a closed catalogue that is listed with explanations at {@code /problems}.
 */
@NullMarked
package vn.ocop.platform.problem;

import org.jspecify.annotations.NullMarked;
