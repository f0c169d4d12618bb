/**
 * Editions of rule sets (ban hành, đính chính bộ quy định): drafts that administrators import,
 * their publication, errata as new revisions with the old ones kept, and wordings as a layer of
 * their own.
 *
 * <p>Legal source: each edition names the decision or the correction that it comes from. What is
 * published is frozen; instances of the service see a publication within seconds.
 */
@NullMarked
package vn.ocop.evaluation.ruleset.edition;

import org.jspecify.annotations.NullMarked;
