/** Tests of credentials, of their verifier and of the printed certificate (chứng thực số). */
@NullMarked
package vn.ocop.evaluation.credential;

import org.jspecify.annotations.NullMarked;
