/**
 * The OpenAPI document of a service (tài liệu giao diện): completed while the service is built, so
 * that each operation states security, headers and problem answers in the same way.
 */
@NullMarked
package vn.ocop.platform.openapi;

import org.jspecify.annotations.NullMarked;
