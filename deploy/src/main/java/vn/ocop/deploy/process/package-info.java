/**
 * Operating system processes of the local stack: how one is started, watched, paused, stopped and
 * killed, what it weighs, and what is left of it when its owner crashed.
 */
@NullMarked
package vn.ocop.deploy.process;

import org.jspecify.annotations.NullMarked;
