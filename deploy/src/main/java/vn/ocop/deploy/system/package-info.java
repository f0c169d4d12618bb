/**
 * The whole from outside (kiểm tra toàn hệ thống): load on all services, blows against their
 * processes, and the comparison of everything that was confirmed with everything that is there.
 *
 * <p>It looks into the databases of the services, which nobody else may do. Commands and system
 * tests share it.
 */
@NullMarked
package vn.ocop.deploy.system;

import org.jspecify.annotations.NullMarked;
