package vn.ocop.evaluation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.road.Road;
import vn.ocop.platform.restricted.SealPlainRows;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class SealedRepresentativeIT {

    @Inject TestClock clock;
    @Inject DataSource database;
    @Inject SealPlainRows seal;
    @Inject PlainRepresentatives plain;

    @BeforeEach
    void it_is_a_monday_in_september() {
        clock.set("2026-09-14T03:00:00Z");
    }

    @Test
    void the_database_holds_nothing_of_the_person_in_the_clear() throws SQLException {
        var road = Road.begin().submitted();

        assertThat(row(road.dossierId()))
                .contains("t1:")
                .doesNotContain("Nguyễn Thị Hoa", "0912", "Xóm 5");
    }

    @Test
    void what_was_stored_in_the_clear_is_sealed_when_the_service_starts() throws SQLException {
        var road = Road.begin().submitted();
        try (var connection = database.getConnection();
                var old =
                        connection.prepareStatement(
                                """
                                update dossier_representative set sealed = null,
                                       person = '{"name": "Lò Văn Nam", "sex": "MALE", "ethnicity": "Thái"}'
                                 where dossier_id = ?""")) {
            old.setObject(1, road.dossierId());
            old.executeUpdate();
        }

        assertThat(seal.some(plain)).isEqualTo(1);

        assertThat(row(road.dossierId())).contains("t1:").doesNotContain("Lò Văn Nam", "Thái");
        var person = road.commune.get(road.dossier + "/representative").jsonPath();
        assertThat(person.getString("name")).isEqualTo("Lò Văn Nam");
        assertThat(person.getBoolean("woman")).isFalse();
        assertThat(person.getBoolean("ethnicMinority")).isTrue();
        assertThat(seal.some(plain)).isZero();
    }

    private String row(UUID dossier) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select r::text from dossier_representative r where dossier_id = ?")) {
            query.setObject(1, dossier);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
