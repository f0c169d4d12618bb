/**
 * A rule set as one JSON document (văn bản bộ quy định dạng dữ liệu): what is imported as a draft,
 * what is exported, and what is stored. Export and import are each other's reverse: a rule set that
 * was exported and imported has the same hash.
 *
 * <p>Legal source: the decisions that a document describes; the format is ours and stands in the
 * README beside the shipped rule sets.
 */
@NullMarked
package vn.ocop.evaluation.ruleset.document;

import org.jspecify.annotations.NullMarked;
