/**
 * The audit trail (nhật ký kiểm toán): entries sealed into a chain of hashes, the head of the chain
 * told once a day, and the trail shown to auditors. Legal source: Law 91/2025/QH15 on personal
 * data; Law 11/2022/QH15 on inspection.
 */
@NullMarked
package vn.ocop.platform.audit;

import org.jspecify.annotations.NullMarked;
