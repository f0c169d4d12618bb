/**
 * Languages of texts meant for people (ngôn ngữ): Vietnamese by default, English on request by
 * {@code Accept-Language}. A resource method takes the language of its request as a parameter
 * {@code @Context Language}.
 */
@NullMarked
package vn.ocop.platform.language;

import org.jspecify.annotations.NullMarked;
