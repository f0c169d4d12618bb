/**
 * Restricted values (dữ liệu cá nhân): sealed before they are stored, told apart by a keyed hash,
 * masked where they are shown. Legal source: Law 91/2025/QH15 on the protection of personal data.
 */
@NullMarked
package vn.ocop.platform.restricted;

import org.jspecify.annotations.NullMarked;
