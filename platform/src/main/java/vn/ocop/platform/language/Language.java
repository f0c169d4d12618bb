package vn.ocop.platform.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The two languages in which the platform speaks; Vietnamese is the default. */
public enum Language {
    VI,
    EN;

    private static final int LONGEST_HEADER = 256;

    /** The language code as it stands in {@code Content-Language}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The best match of an {@code Accept-Language} header; a header nobody can read means the
     * default.
     */
    public static Language ofHeader(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
            return VI;
        }
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .map(Language::matching)
                .filter(language -> language != null)
                .findFirst()
                .orElse(VI);
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }

    private static @Nullable Language matching(LanguageRange range) {
        var primary = range.getRange().split("-", 2)[0];
        return switch (primary) {
            case "vi", "*" -> VI;
            case "en" -> EN;
            default -> null;
        };
    }
}
