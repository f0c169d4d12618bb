/**
 * Passages to papers (liên kết mở tài liệu): who handles a dossier, or sits in judgement of it,
 * opens its papers in the product service for five minutes by a link that this service signs. The
 * product service knows nothing of dossiers and councils; it writes each use down.
 *
 * <p>Source: Law 91/2025/QH15 on personal data for papers of the class PERSONAL.
 */
@NullMarked
package vn.ocop.evaluation.passage;

import org.jspecify.annotations.NullMarked;
