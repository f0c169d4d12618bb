/**
 * Records of every kind in every service (bản ghi mẫu), for programs that walk all operations and
 * need something for them to find.
 */
@NullMarked
package vn.ocop.deploy.records;

import org.jspecify.annotations.NullMarked;
