package vn.ocop.product.producer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who acts for a producer (người quản lý); without a confirming officer he may only look
 * and correct.
 */
@Embeddable
record Membership(
        @Column(name = "subject") String subject,
        @Column(name = "added_at") Instant addedAt,
        @Column(name = "confirmed_by") @Nullable String confirmedBy,
        @Column(name = "confirmed_at") @Nullable Instant confirmedAt) {

    static Membership unconfirmed(String subject, Instant now) {
        return new Membership(subject, now, null, null);
    }

    static Membership confirmed(String subject, String officer, Instant now) {
        return new Membership(subject, now, officer, now);
    }

    boolean confirmed() {
        return confirmedAt != null;
    }
}
