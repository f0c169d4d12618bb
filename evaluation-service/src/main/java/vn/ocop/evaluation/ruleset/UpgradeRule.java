package vn.ocop.evaluation.ruleset;

import java.util.List;

/** What a dossier for a higher star (nâng hạng) needs. */
public record UpgradeRule(List<String> items, String text, Confidence confidence) {}
