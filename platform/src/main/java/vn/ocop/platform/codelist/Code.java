package vn.ocop.platform.codelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;

/**
 * One code.
 *
 * @param validFrom first day on which it may be used; {@code null} when always
 * @param validUntil last day on which it may be used; {@code null} while it is in use
 * @param legalReference the article that names it
 */
public record Code(
        String code,
        Text label,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String legalReference) {

    public static Code of(String code, String vi, String en) {
        return new Code(code, Text.of(vi, en), null, null, null);
    }

    public Code per(String reference) {
        return new Code(code, label, validFrom, validUntil, reference);
    }

    public Code valid(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Code(code, label, from, until, legalReference);
    }
}
