package vn.ocop.evaluation.ruleset;

/** Who tells a producer that a certificate will end, and how many days before at the latest. */
public record ExpiryNotice(String by, int atLatestDaysBefore, Confidence confidence) {}
