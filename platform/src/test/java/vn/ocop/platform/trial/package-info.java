/** A small register of notes, on which the promises of every resource are tried. */
@NullMarked
package vn.ocop.platform.trial;

import org.jspecify.annotations.NullMarked;
