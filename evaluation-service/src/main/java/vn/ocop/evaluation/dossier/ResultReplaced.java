package vn.ocop.evaluation.dossier;

import java.util.UUID;

/** A council evaluated again: what waits for it learns so in the same transaction. */
public record ResultReplaced(UUID dossierId, String sha256) {}
