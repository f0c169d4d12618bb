package vn.ocop.platform.restricted;

import org.jspecify.annotations.Nullable;

/** How a restricted value is shown to those who may not read it, or have not asked to. */
public final class Mask {

    private static final int SHOWN = 3;
    private static final int LONG_ENOUGH = 7;

    private Mask() {}

    /** The last three signs stay, so that the owner can tell which number is on file. */
    public static @Nullable String number(@Nullable String value) {
        if (value == null) {
            return null;
        }
        var shown = value.length() >= LONG_ENOUGH ? SHOWN : 0;
        return "*".repeat(value.length() - shown) + value.substring(value.length() - shown);
    }

    /** Only the domain stays. */
    public static @Nullable String email(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return "***" + value.substring(Math.max(0, value.indexOf('@')));
    }

    /** That there is something, and nothing of it. */
    public static @Nullable String whole(@Nullable String value) {
        return value == null ? null : "***";
    }
}
