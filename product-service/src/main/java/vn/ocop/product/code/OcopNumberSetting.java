package vn.ocop.product.code;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How a province lets its communes count, from a day on. */
@Entity
@Table(name = "ocop_number_setting")
class OcopNumberSetting {
    @Id private UUID id;

    @Column private String province;

    @Column
    @Enumerated(EnumType.STRING)
    private Counting counting;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column private String document;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected OcopNumberSetting() {}

    OcopNumberSetting(UUID id, NewOcopNumberSetting request, Instant now) {
        this.id = id;
        this.province = request.province();
        this.counting = request.counting();
        this.from = request.from();
        this.document = request.document();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    String province() {
        return province;
    }

    Counting counting() {
        return counting;
    }

    LocalDate from() {
        return from;
    }

    String document() {
        return document;
    }

    Instant createdAt() {
        return createdAt;
    }
}
