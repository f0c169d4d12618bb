package vn.ocop.evaluation.ruleset;

import java.util.List;

/** Revocation of a certificate (thu hồi): grounds, who decides by star, steps. */
public record Revocation(
        List<RevocationGround> grounds,
        List<RevocationAuthority> authorities,
        List<String> steps,
        Confidence confidence) {

    /** A ground with the letter of its clause. */
    public record RevocationGround(String code, String clause, String text) {}

    public record RevocationAuthority(List<Integer> stars, String authority, String name) {}
}
