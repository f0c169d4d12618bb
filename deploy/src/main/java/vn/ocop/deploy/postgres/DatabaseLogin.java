package vn.ocop.deploy.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One database with the login that owns it. */
public record DatabaseLogin(int port, String database, String user, String password) {

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public Connection open() throws SQLException {
        return DriverManager.getConnection(url(), user, password);
    }

    @Override
    public String toString() {
        return user + "@" + url();
    }
}
