/**
 * Vietnamese text (<i>văn bản tiếng Việt</i>): the one folding for search, the one cleaning of
 * input, and the comparison of organisations' names with their legal-form words spelled out.
 *
 * <p>No legal source; the characters are those of TCVN 6909:2001 (Unicode).
 */
@NullMarked
package vn.ocop.platform.text;

import org.jspecify.annotations.NullMarked;
