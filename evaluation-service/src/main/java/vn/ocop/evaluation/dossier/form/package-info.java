/**
 * The forms of a dossier as data (biểu mẫu): registration (Form 01), self-assessment (Form 02) and
 * the commune's report (Form 03), with what is kept beside them.
 *
 * <p>Source: Decision 26/2026/QĐ-TTg, forms of the dossier.
 */
@NullMarked
package vn.ocop.evaluation.dossier.form;

import org.jspecify.annotations.NullMarked;
