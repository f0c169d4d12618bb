/**
 * What has changed since the recognition (thay đổi so với lần công nhận trước): two filings of one
 * product side by side, field by field and criterion by criterion.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg, dossiers for an upgrade and for a re-evaluation.
 */
@NullMarked
package vn.ocop.evaluation.dossier.comparison;

import org.jspecify.annotations.NullMarked;
