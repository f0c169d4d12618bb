/**
 * Code lists (danh mục mã): the codes that travel in documents, with labels in both languages,
 * validity and legal source.
 */
@NullMarked
package vn.ocop.platform.codelist;

import org.jspecify.annotations.NullMarked;
