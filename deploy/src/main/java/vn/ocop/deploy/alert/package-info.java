/**
 * Alert rules (quy tắc cảnh báo) and the drill that fires them: conditions are made true on a
 * running stack, its figures are read as Prometheus would read them, and the committed rule file
 * itself is evaluated over them.
 */
@NullMarked
package vn.ocop.deploy.alert;

import org.jspecify.annotations.NullMarked;
