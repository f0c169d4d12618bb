/**
 * The law as data (bộ quy định đánh giá, phân hạng): each legal version of the programme with its
 * bands, levels, time limits and, where known, its rubrics (bộ tiêu chí).
 *
 * <p>Sources: decisions 1048/2019 (with 781/2020), 148/2023, 1489/2025 and 26/2026/QĐ-TTg. The data
 * and its provenance stand in the resource folder {@code rulesets}. Everything here but the
 * resource and its configuration is plain Java.
 */
@NullMarked
package vn.ocop.evaluation.ruleset;

import org.jspecify.annotations.NullMarked;
