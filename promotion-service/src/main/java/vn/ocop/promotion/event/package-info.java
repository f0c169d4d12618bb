/**
 * Promotion events (sự kiện xúc tiến thương mại): fairs and exhibitions (Art. 129, Commercial Law
 * 36/2005/QH11), supply-demand conferences, training, publicity, of the programme by Decision
 * 919/QĐ-TTg.
 */
@NullMarked
package vn.ocop.promotion.event;

import org.jspecify.annotations.NullMarked;
