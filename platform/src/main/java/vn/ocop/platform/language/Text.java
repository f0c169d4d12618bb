package vn.ocop.platform.language;

/** A text for people in both languages. */
public record Text(String vi, String en) {
    public static Text of(String vi, String en) {
        return new Text(vi, en);
    }

    public String in(Language language) {
        return switch (language) {
            case VI -> vi;
            case EN -> en;
        };
    }

    /** Fills {@code %s} places in both languages with the same values. */
    public Text with(Object... values) {
        return new Text(vi.formatted(values), en.formatted(values));
    }
}
