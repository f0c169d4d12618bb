/**
 * Rules of the house (quy tắc kiến trúc) as checks: how code is cut into features and what may
 * touch the framework.
 */
@NullMarked
package vn.ocop.platform.testing.architecture;

import org.jspecify.annotations.NullMarked;
