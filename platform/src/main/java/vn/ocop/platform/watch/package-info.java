/**
 * What operators see of a running service (giám sát vận hành): readiness, jobs, public answers and
 * slow requests as figures and log lines, and what may not leave with a trace.
 *
 * <p>Each feature counts its own promises; here is what belongs to none of them. Personal data stay
 * out of all of it (Luật Bảo vệ dữ liệu cá nhân).
 */
@NullMarked
package vn.ocop.platform.watch;

import org.jspecify.annotations.NullMarked;
