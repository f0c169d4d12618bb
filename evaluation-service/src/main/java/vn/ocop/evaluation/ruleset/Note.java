package vn.ocop.evaluation.ruleset;

import org.jspecify.annotations.Nullable;

/** A note under a criterion; its wording stands in the wordings layer. */
public record Note(NoteType type, @Nullable Condition condition) {}
