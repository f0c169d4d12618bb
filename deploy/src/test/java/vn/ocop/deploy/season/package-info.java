/**
 * A full season of the programme in three provinces, by API and over three years of the calendar
 * (mùa đánh giá, phân hạng).
 */
@NullMarked
package vn.ocop.deploy.season;

import org.jspecify.annotations.NullMarked;
