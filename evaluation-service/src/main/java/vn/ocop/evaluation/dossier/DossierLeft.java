package vn.ocop.evaluation.dossier;

import java.util.UUID;

/** A dossier was withdrawn: an agenda that has it drops it, in the same transaction. */
public record DossierLeft(UUID dossierId) {}
