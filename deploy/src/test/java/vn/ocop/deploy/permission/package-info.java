/**
 * Who may call which operation (ma trận phân quyền): the committed matrices of the services, and
 * the walk that holds every operation against its line.
 */
@NullMarked
package vn.ocop.deploy.permission;

import org.jspecify.annotations.NullMarked;
