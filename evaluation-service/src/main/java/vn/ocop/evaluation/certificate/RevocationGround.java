package vn.ocop.evaluation.certificate;

/**
 * The six grounds of revocation (căn cứ thu hồi); their wording and clause stand in the rule set.
 */
public enum RevocationGround {
    FALSE_DOSSIER,
    CRITERIA_NOT_MET,
    LAW_VIOLATION,
    MARK_MISUSE,
    CEASED_PRODUCTION,
    OTHER_BY_AUTHORITY
}
