/**
 * Papers (tài liệu minh chứng) of producers and products: attached once, reused in every dossier.
 * The class of a paper decides who may read it; personal data by Law 91/2025/QH15.
 */
@NullMarked
package vn.ocop.product.document;

import org.jspecify.annotations.NullMarked;
