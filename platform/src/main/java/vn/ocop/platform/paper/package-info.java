/**
 * Papers to print and to sign (bản in): an XHTML page becomes a PDF/A-2u document, A4, with page
 * numbers and embedded Liberation Serif, which has every Vietnamese letter and the measures of the
 * typeface that Decree 30/2020/NĐ-CP asks for in administrative papers.
 *
 * <p>How to use it: write a Qute template as <em>well-formed XHTML</em> ({@code <html lang="vi">}
 * without doctype, every element closed, {@code &#160;} instead of named entities, style sheets in
 * {@code <style>}, pictures as {@code data:image/png;base64,…}), render it in a class named {@code
 * …Page}, and give the text to {@link vn.ocop.platform.paper.Paper#of}:
 *
 * <pre>
 * byte[] pdf = Paper.of(Templates.minutes(view, words).render(), view.closedOn());
 * return PaperAnswer.of(pdf, "bien-ban-" + view.id());   // in the resource, &#64;Produces(PaperAnswer.PDF)
 * </pre>
 *
 * <p>The template gives the document its {@code <title>} and may set its own {@code @page}. Nothing
 * is fetched: neither addresses nor files. The same text and day give the same bytes, so that a
 * paper can be hashed and made again; take the day from the matter, not from the clock. Letters
 * that the typeface lacks are printed as □.
 */
@NullMarked
package vn.ocop.platform.paper;

import org.jspecify.annotations.NullMarked;
