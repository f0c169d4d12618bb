/**
 * Long work (tác vụ dài): answered at once with 202 and the address of a job, done in steps in the
 * background, taken up by another instance when a process dies, watched and cancelled by the one
 * who asked.
 *
 * <p>A feature brings a bean of {@link vn.ocop.platform.job.JobKind} and asks {@link
 * vn.ocop.platform.job.Jobs} for the work.
 */
@NullMarked
package vn.ocop.platform.job;

import org.jspecify.annotations.NullMarked;
