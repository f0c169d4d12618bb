/**
 * What the scripts of this folder hand over to: start, stop, status and token for people at a
 * terminal. A fault that they can mend is told in a sentence, everything else with its stack trace.
 */
@NullMarked
package vn.ocop.deploy.command;

import org.jspecify.annotations.NullMarked;
