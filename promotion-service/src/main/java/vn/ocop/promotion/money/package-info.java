/** Amounts of money (số tiền): whole đồng with their currency. */
@NullMarked
package vn.ocop.promotion.money;

import org.jspecify.annotations.NullMarked;
