/**
 * When an item of an agenda may be closed, and with what (khóa chấm điểm): quorum, chair, sheets,
 * spread, stops. Plain Java without clock or database.
 *
 * <p>The law is silent here; everything follows from the council's rules of procedure.
 */
@NullMarked
package vn.ocop.evaluation.session.closing;

import org.jspecify.annotations.NullMarked;
