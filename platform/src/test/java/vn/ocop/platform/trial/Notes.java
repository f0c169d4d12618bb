package vn.ocop.platform.trial;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.WrittenRevisions;
import vn.ocop.platform.id.Ids;

@Singleton
class Notes {
    static final String TOPIC = "ocop.note";

    private final DataSource database;
    private final WrittenRevisions written;

    Notes(DataSource database, WrittenRevisions written) {
        this.database = database;
        this.written = written;
    }

    @Transactional
    NoteView write(NewNote note) {
        var id = Ids.next();
        run(
                connection -> {
                    var insert =
                            connection.prepareStatement(
                                    "insert into note (id, revision, title, shelf, days) values (?, 1, ?, ?, daterange(?::date, ?::date, '[]'))");
                    insert.setObject(1, id);
                    insert.setString(2, note.title());
                    insert.setInt(3, note.shelf());
                    insert.setString(
                            4, String.valueOf(note.from() == null ? "2000-01-01" : note.from()));
                    insert.setString(
                            5, String.valueOf(note.until() == null ? "2000-01-01" : note.until()));
                    if (note.from() == null) {
                        return connection
                                .createStatement()
                                .executeUpdate(
                                        "insert into note (id, revision, title, shelf) values ('%s', 1, '%s', %d)"
                                                .formatted(id, note.title(), note.shelf()));
                    }
                    return insert.executeUpdate();
                });
        written.add(TOPIC, id, 1, 1);
        return new NoteView(id, 1, note.title(), note.shelf(), note.kind(), note.telephone());
    }

    @Transactional
    NoteView rename(NoteView note, String title) {
        run(
                connection -> {
                    var update =
                            connection.prepareStatement(
                                    "update note set title = ?, revision = revision + 1 where id = ?");
                    update.setString(1, title);
                    update.setObject(2, note.id());
                    return update.executeUpdate();
                });
        written.add(TOPIC, note.id(), 1, note.revision() + 1);
        return new NoteView(note.id(), note.revision() + 1, title, note.shelf(), null, null);
    }

    Optional<NoteView> find(UUID id) {
        return list(null, 1, "id = '" + id + "'").stream().findFirst();
    }

    List<NoteView> after(@Nullable Cursor position, int limit, int shelf) {
        return list(position, limit, "shelf = " + shelf);
    }

    int count(int shelf) {
        return list(null, Integer.MAX_VALUE, "shelf = " + shelf).size();
    }

    private List<NoteView> list(@Nullable Cursor position, int limit, String condition) {
        return run(
                connection -> {
                    var select =
                            connection.prepareStatement(
                                    "select id, revision, title, shelf from note where "
                                            + condition
                                            + " and id > ? order by id limit ?");
                    select.setObject(1, position == null ? new UUID(0, 0) : position.uuid(0));
                    select.setInt(2, limit);
                    return read(select.executeQuery());
                });
    }

    private static List<NoteView> read(ResultSet rows) throws SQLException {
        var notes = new ArrayList<NoteView>();
        while (rows.next()) {
            notes.add(
                    new NoteView(
                            rows.getObject(1, UUID.class),
                            rows.getLong(2),
                            rows.getString(3),
                            rows.getInt(4),
                            null,
                            null));
        }
        return notes;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T run(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
