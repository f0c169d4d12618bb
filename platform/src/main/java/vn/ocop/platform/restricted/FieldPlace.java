package vn.ocop.platform.restricted;

import java.util.UUID;

/** Where a sealed value is stored; it opens nowhere else. */
public record FieldPlace(String table, String column, UUID row) {

    String text() {
        return table + "/" + column + "/" + row;
    }
}
