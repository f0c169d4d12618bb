package vn.ocop.promotion.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certificates as evaluation would tell of them. */
public final class Certificates {
    private Certificates() {}

    /** In force from a day until a last day, inclusive. */
    public static Certificate inForce(String code, String first, String last) {
        return ended(code, first, last, "EXPIRED");
    }

    /** In force from a day until a last day, inclusive; then of another validity. */
    public static Certificate ended(String code, String first, String last, String then) {
        return of(
                code,
                entry(null, "NOT_YET_IN_FORCE"),
                entry(first, "IN_FORCE"),
                entry(LocalDate.parse(last).plusDays(1).toString(), then));
    }

    /** A historical recognition of which only so much is known. */
    public static Certificate unknown(String code) {
        return of(code, entry(null, "UNKNOWN"));
    }

    private static Certificate of(String code, CertificateState.Entry... timeline) {
        return new Certificate(UUID.randomUUID(), code, null, 4, Period.of(List.of(timeline)));
    }

    private static CertificateState.Entry entry(@Nullable String from, String validity) {
        return new CertificateState.Entry(from == null ? null : LocalDate.parse(from), validity);
    }
}
