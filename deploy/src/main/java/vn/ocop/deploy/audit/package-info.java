/**
 * Verifies the audit trails of the services from outside (kiểm tra nhật ký kiểm toán): their chains
 * of hashes against the heads that the services have published.
 */
@NullMarked
package vn.ocop.deploy.audit;

import org.jspecify.annotations.NullMarked;
