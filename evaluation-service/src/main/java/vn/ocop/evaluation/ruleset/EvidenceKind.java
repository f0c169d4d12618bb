package vn.ocop.evaluation.ruleset;

import org.jspecify.annotations.Nullable;

/** A kind of evidence (minh chứng) that supports a dossier; guidance, not an obligation. */
public record EvidenceKind(String code, String name, String proof, @Nullable String condition) {}
