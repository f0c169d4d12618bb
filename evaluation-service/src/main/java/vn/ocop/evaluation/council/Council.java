package vn.ocop.evaluation.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.evaluation.course.Tier;

/** A council with its seats and its rules of procedure over time. */
@Entity
@Table(name = "council")
class Council {

    @Id UUID id;
    long revision;

    @Column(name = "name")
    String name;

    @Enumerated(EnumType.STRING)
    Tier level;

    @Column(name = "unit")
    String unit;

    @Column(name = "area_path")
    String areaPath;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "founding_decision")
    Letter foundingDecision;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Seat> seats = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<CouncilSettings> settings = List.of();

    @Column(name = "created_at")
    Instant createdAt;

    protected Council() {}

    Council(UUID id, String name, Tier level, Letter foundingDecision, Instant now) {
        this.id = id;
        this.revision = 1;
        this.name = name;
        this.level = level;
        this.foundingDecision = foundingDecision;
        this.createdAt = now;
    }

    void adopt(CouncilSettings adopted) {
        settings = Stream.concat(settings.stream(), Stream.of(adopted)).toList();
        revision++;
    }

    void fill(Seat seat) {
        seats = Stream.concat(seats.stream(), Stream.of(seat)).toList();
        revision++;
    }

    void vacate(UUID seatId, LocalDate lastDay) {
        seats =
                seats.stream()
                        .map(seat -> seat.id().equals(seatId) ? seat.vacated(lastDay) : seat)
                        .toList();
        revision++;
    }

    Panel panel() {
        return new Panel(id, name, level, unit, areaPath, seats, settings);
    }
}
