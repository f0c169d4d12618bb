/**
 * Facts (số liệu gốc): what the services told, kept event by event with two times, when it was true
 * and when it was known, so that a report can be made again as it was.
 */
@NullMarked
package vn.ocop.reporting.intake;

import org.jspecify.annotations.NullMarked;
