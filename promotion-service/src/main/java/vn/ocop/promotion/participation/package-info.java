/**
 * Participations (tham gia sự kiện): a product is taken into a fair, exhibition or conference by
 * the certificate in force on all its days. A star that lapses later stays visible as lapsed.
 */
@NullMarked
package vn.ocop.promotion.participation;

import org.jspecify.annotations.NullMarked;
