package vn.ocop.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folding and cleaning of Vietnamese text. A search column and the query that looks into it must be
 * folded by {@link #fold}, and by nothing else: the database's own {@code unaccent} knows other
 * rules.
 */
public final class VietnameseText {

    private VietnameseText() {}

    /**
     * The search form: lower case without tone marks, letters and digits only, one space between
     * words. "Nước mắm Cửa Hội" becomes "nuoc mam cua hoi", however its marks are encoded.
     */
    public static String fold(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(decomposed.length());
        var gap = false;
        for (var i = 0; i < decomposed.length(); ) {
            var c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.appendCodePoint(plainLetter(c));
            } else if (!joins(c)) {
                gap = true;
            }
        }
        return folded.toString();
    }

    /** One line as a person meant it: composed (NFC), no invisible characters, single spaces. */
    public static String clean(String line) {
        return tidy(line, false);
    }

    /** Like {@link #clean}, for texts of several lines: line breaks stay. */
    public static String cleanText(String text) {
        return tidy(text, true);
    }

    /**
     * Whether the text holds what no Vietnamese text needs and what may deceive a reader or break a
     * log: control characters, reversed direction, private use, halves of surrogate pairs. What
     * {@link #clean} removes by itself (zero-width characters) does not count.
     */
    public static boolean hasForbiddenCharacters(String text) {
        return text.codePoints().anyMatch(VietnameseText::isForbidden);
    }

    private static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
            case Character.FORMAT -> !isZeroWidth(c);
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Eth and African D look like Đ and are typed for it. */
    private static int plainLetter(int c) {
        return switch (c) {
            case 'đ', 'ð', 'ɖ' -> 'd';
            default -> c;
        };
    }

    /** What vanishes inside a word: marks, invisible characters, the apostrophe of "Ea H'Leo". */
    private static boolean joins(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´';
        };
    }

    private static boolean isZeroWidth(int c) {
        return (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String tidy(String text, boolean keepLines) {
        var tidy = new StringBuilder(text.length());
        var pending = 0;
        var lineEnds = text.replace("\r\n", "\n").replace('\r', '\n');
        for (var i = 0; i < lineEnds.length(); ) {
            var c = lineEnds.codePointAt(i);
            i += Character.charCount(c);
            if (isZeroWidth(c)) {
                continue;
            }
            if (keepLines && c == '\n') {
                tidy.append('\n');
                pending = 0;
            } else if (isSpace(c)) {
                pending = ' ';
            } else {
                if (pending != 0 && !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != '\n') {
                    tidy.append(' ');
                }
                pending = 0;
                tidy.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(tidy, Normalizer.Form.NFC).strip();
    }
}
