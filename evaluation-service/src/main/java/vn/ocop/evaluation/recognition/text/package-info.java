/**
 * The texts of a decision as office files (văn bản dự thảo): submission note (tờ trình), decision
 * (quyết định) and annex of products (phụ lục), to be checked and signed outside. Plain Java; the
 * same content gives the same bytes.
 *
 * <p>Layout after Decree 30/2020/NĐ-CP on the work with official papers.
 */
@NullMarked
package vn.ocop.evaluation.recognition.text;

import org.jspecify.annotations.NullMarked;
