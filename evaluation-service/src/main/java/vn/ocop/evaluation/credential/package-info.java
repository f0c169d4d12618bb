/**
 * Certificates for machines and for walls (chứng thực số và bản in của giấy chứng nhận): each one
 * as a W3C Verifiable Credential 2.0 secured as JWT, the list that tells which were revoked or
 * replaced, the public keys, a verifier for everybody, and the certificate as a PDF with its QR
 * code.
 *
 * <p>A credential says what the public page says and no more. It is not kept: what is kept is its
 * id and its place in the status list, so that the same certificate gives the same text until what
 * it says changes; then the next text has another id and the bit of the former one is set.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg (certificate of 36 months, revocation); W3C Verifiable
 * Credentials Data Model 2.0, Securing Verifiable Credentials using JOSE and COSE, Bitstring Status
 * List 1.0.
 */
@NullMarked
package vn.ocop.evaluation.credential;

import org.jspecify.annotations.NullMarked;
