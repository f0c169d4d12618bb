/**
 * The OpenAPI documents as the running services serve them, read for programs that walk all
 * operations (duyệt tài liệu giao diện).
 */
@NullMarked
package vn.ocop.deploy.contract;

import org.jspecify.annotations.NullMarked;
