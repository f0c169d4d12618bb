/**
 * Benchmarks of the programme's calculations. Machines differ and are noisy: what counts is the
 * ratio against a reference of the same run.
 */
@NullMarked
package vn.ocop.bench;

import org.jspecify.annotations.NullMarked;
