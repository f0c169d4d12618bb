/**
 * Indicators (chỉ tiêu): what is counted, on which basis, as data; the figures themselves come from
 * the facts.
 *
 * <p>A product counts once. A producer counts when it has a product counted on the same basis. What
 * is unknown is shown beside the figure and never spread over the rest.
 */
@NullMarked
package vn.ocop.reporting.indicator;

import org.jspecify.annotations.NullMarked;
