package vn.ocop.platform.event;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Whose turn it is to publish: the session that holds the lock, as long as it shows life.
 *
 * <p>The lock of a process that died goes with its session. That of a frozen one would stay, so
 * whoever waits ends a session that has been silent for too long.
 */
final class RelayTurn {

    private static final long LOCK = 0x0C0FL;
    private static final String LONGEST_SILENCE = "10 seconds";

    private static final String BEAT =
            """
            insert into relay_beat (backend, backend_start, beat)
            select pid, backend_start, clock_timestamp() from pg_stat_activity where pid = pg_backend_pid()
            on conflict on constraint pk_relay_beat do update
            set backend = excluded.backend, backend_start = excluded.backend_start, beat = excluded.beat""";

    private static final String END_THE_FROZEN =
            """
            select pg_terminate_backend(b.backend)
              from relay_beat b join pg_stat_activity a on a.pid = b.backend and a.backend_start = b.backend_start
             where b.beat < clock_timestamp() - interval '%s'"""
                    .formatted(LONGEST_SILENCE);

    private final Connection connection;

    RelayTurn(Connection connection) {
        this.connection = connection;
    }

    boolean take() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Says that this session is alive. */
    void beat() throws SQLException {
        execute(BEAT);
    }

    void endTheFrozen() throws SQLException {
        execute(END_THE_FROZEN);
    }

    void release() throws SQLException {
        execute("select pg_advisory_unlock(" + LOCK + ")");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
