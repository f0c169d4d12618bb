package vn.ocop.evaluation.ruleset;

import java.util.List;

/** A part (phần A, B, C) of a rubric with its sections. */
public record Part(String code, int maxPoints, List<Criterion> sections) {}
