package vn.ocop.platform.problem;

import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;

/**
 * One fault of a request; exactly one of pointer (JSON pointer into the body), parameter (query or
 * path) and header says where.
 */
public record Fault(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String header,
        String code,
        Text message) {

    /** A fault in the body; the empty pointer is the whole body. */
    public static Fault at(String pointer, String code, Text message) {
        return new Fault(pointer, null, null, code, message);
    }

    public static Fault parameter(String name, String code, Text message) {
        return new Fault(null, name, null, code, message);
    }

    public static Fault header(String name, String code, Text message) {
        return new Fault(null, null, name, code, message);
    }
}
