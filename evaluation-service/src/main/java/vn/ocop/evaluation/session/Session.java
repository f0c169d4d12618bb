package vn.ocop.evaluation.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.CouncilSettings;
import vn.ocop.evaluation.council.Panel;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatRole;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.session.closing.Bench;
import vn.ocop.platform.problem.Refusal;

/** One session of a council with its attendance; the items of its agenda are rows of their own. */
@Entity
@Table(name = "council_session")
class Session {

    @Id UUID id;
    long revision;

    @Column(name = "council_id")
    UUID councilId;

    @Enumerated(EnumType.STRING)
    Tier level;

    @Column(name = "unit")
    String unit;

    @Column(name = "area_path")
    String areaPath;

    @Column(name = "held_on")
    LocalDate date;

    @Nullable String place;

    @Enumerated(EnumType.STRING)
    SessionMode mode = SessionMode.MEETING;

    @Column(name = "round_year")
    int roundYear;

    @Column(name = "round_number")
    int roundNumber;

    @Enumerated(EnumType.STRING)
    SessionState state = SessionState.PLANNED;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable CouncilSettings settings;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Attendee> present = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Recusal> recusals = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Invitation invitation;

    @JdbcTypeCode(SqlTypes.JSON)
    List<InvitationReply> replies = List.of();

    @Column(name = "created_at")
    Instant createdAt;

    protected Session() {}

    Session(UUID id, Panel panel, LocalDate date, Instant now) {
        this.id = id;
        this.revision = 1;
        this.councilId = panel.id();
        this.level = panel.level();
        this.unit = panel.unit();
        this.areaPath = panel.areaPath();
        this.date = date;
        this.createdAt = now;
    }

    /** Opens with the rules of procedure of the day; they stay those of this session. */
    void open(CouncilSettings adopted) {
        mustBe(SessionState.PLANNED);
        settings = adopted;
        state = SessionState.OPEN;
        changed();
    }

    void attend(List<Attendee> who, List<Recusal> aside) {
        present = who;
        recusals = aside;
    }

    void conclude() {
        state = SessionState.CONCLUDED;
    }

    void changed() {
        revision++;
    }

    void mustBe(SessionState needed) {
        if (state != needed) {
            throw Refusal.of(SessionProblems.WRONG_ORDER, SessionProblems.stands(needed, state));
        }
    }

    boolean isAside(UUID seatId, UUID dossierId) {
        return recusals.stream()
                .anyMatch(it -> it.seatId().equals(seatId) && it.dossierId().equals(dossierId));
    }

    CouncilSettings rules() {
        if (settings == null) {
            throw Refusal.of(SessionProblems.SETTINGS_MISSING);
        }
        return settings;
    }

    /** Who sits over the item of a dossier; advisers come with the council and are not of it. */
    Bench bench(Panel panel, UUID dossierId) {
        var seats =
                panel.seatsOn(date).stream()
                        .filter(seat -> seat.role() != SeatRole.ADVISER)
                        .toList();
        var ids = seats.stream().map(Seat::id).collect(Collectors.toSet());
        Map<UUID, String> there =
                present.stream()
                        .filter(attendee -> ids.contains(attendee.seatId()))
                        .collect(Collectors.toMap(Attendee::seatId, Attendee::subject));
        Set<UUID> aside =
                recusals.stream()
                        .filter(recusal -> recusal.dossierId().equals(dossierId))
                        .map(Recusal::seatId)
                        .collect(Collectors.toSet());
        return new Bench(seats, there, aside);
    }
}
