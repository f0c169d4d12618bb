package vn.ocop.platform.restricted;

import javax.crypto.SecretKey;

/** A key with the id that stands before what it has sealed. */
record FieldKey(String id, SecretKey secret) {

    /** A record prints its parts; this one must not end up in a log. */
    @Override
    public String toString() {
        return "FieldKey[" + id + "]";
    }
}
