package vn.ocop.platform.event;

import java.sql.SQLException;

/** A statement of the platform failed; the cause says whether trying again can help. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
