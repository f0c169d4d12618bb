package vn.ocop.evaluation.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.id.Ids;

/** One change of what a certificate says, with what it said before. */
@Entity
@Table(name = "certificate_change")
class CertificateChange {

    @Id UUID id;

    @Column(name = "certificate_id")
    UUID certificateId;

    @Column(name = "decision_id")
    UUID decisionId;

    @Column(name = "decision_number")
    String decisionNumber;

    @Enumerated(EnumType.STRING)
    CertificateChangeKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable ReissueReason reason;

    @Column(name = "from_day")
    LocalDate fromDay;

    @JdbcTypeCode(SqlTypes.JSON)
    Particulars before;

    @JdbcTypeCode(SqlTypes.JSON)
    Particulars after;

    protected CertificateChange() {}

    CertificateChange(
            UUID certificateId,
            ChangeOrder order,
            @Nullable ReissueReason reason,
            Particulars before,
            Particulars after) {
        this.id = Ids.next();
        this.certificateId = certificateId;
        this.decisionId = order.decisionId();
        this.decisionNumber = order.decisionNumber();
        this.kind = order.kind();
        this.fromDay = order.from();
        this.reason = reason;
        this.before = before;
        this.after = after;
    }
}
