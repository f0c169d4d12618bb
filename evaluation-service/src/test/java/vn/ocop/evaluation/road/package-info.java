/** The normal road of a dossier over HTTP, for the tests of every feature on it. */
@NullMarked
package vn.ocop.evaluation.road;

import org.jspecify.annotations.NullMarked;
