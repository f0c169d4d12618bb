package vn.ocop.platform.id;

import java.security.SecureRandom;

/**
 * Makes the random codes of public addresses (mã tra cứu trên tem QR), for instance {@code
 * /p/7kq2m9xw4t}.
 *
 * <p>Ten signs of an alphabet without look-alikes give nearly 50 bits: too many to guess, short
 * enough to type from a label.
 */
public final class ShortCodes {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortCodes() {}

    public static String next() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
