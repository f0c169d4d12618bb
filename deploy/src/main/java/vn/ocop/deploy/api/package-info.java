/**
 * The platform seen as any client sees it: requests over HTTP with a token, answers or problems.
 * What loads the sample, shows the main job and tests the whole goes this way and no other.
 */
@NullMarked
package vn.ocop.deploy.api;

import org.jspecify.annotations.NullMarked;
