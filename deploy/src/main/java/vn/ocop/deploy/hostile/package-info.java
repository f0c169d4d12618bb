/**
 * Hostile requests (yêu cầu độc hại): malformed, extreme and contradictory ones for every operation
 * of every service, and the judge of their answers. A number, the seed, stands for a whole run.
 */
@NullMarked
package vn.ocop.deploy.hostile;

import org.jspecify.annotations.NullMarked;
