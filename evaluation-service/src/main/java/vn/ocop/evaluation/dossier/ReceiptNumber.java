package vn.ocop.evaluation.dossier;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.ocop.platform.unit.AreaPath;

/**
 * The number of the commune's receipt (số phiếu tiếp nhận), {@code 15/PĐK-40-17827-2026}: a serial,
 * then the codes of province and commune on today's map and the year of the receipt.
 */
record ReceiptNumber(String text) {

    private static final Pattern SERIAL = Pattern.compile("\\d{1,6}");

    /**
     * Reads a serial alone, or the whole number; empty when it is not one of this commune and year.
     */
    static Optional<ReceiptNumber> read(String given, AreaPath commune, int year) {
        var ending = ending(commune, year);
        var number = given.strip();
        var serial =
                number.endsWith(ending)
                        ? number.substring(0, number.length() - ending.length())
                        : number;
        return SERIAL.matcher(serial).matches()
                ? Optional.of(new ReceiptNumber(serial + ending))
                : Optional.empty();
    }

    static String ending(AreaPath commune, int year) {
        var codes = commune.text().split("/");
        return "/PĐK-%s-%s-%d".formatted(codes[1], codes[2], year);
    }
}
