package vn.ocop.evaluation.ruleset;

import org.jspecify.annotations.Nullable;

/** How long a certificate runs, and from which day. */
public record CertificateTerm(int months, @Nullable String startsFrom, Confidence confidence) {}
