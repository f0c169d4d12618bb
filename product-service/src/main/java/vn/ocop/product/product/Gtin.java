package vn.ocop.product.product;

/** The check digit of a GTIN-8, -12, -13 or -14 (GS1 General Specifications, 7.9). */
final class Gtin {
    private Gtin() {}

    /**
     * Whether the last digit is the check digit of those before it; weights are 3 and 1, 3 next to
     * the check digit.
     */
    static boolean isValid(String digits) {
        int sum = 0;
        for (int i = digits.length() - 2, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * (digits.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10 == digits.charAt(digits.length() - 1) - '0';
    }
}
