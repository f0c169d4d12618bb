package vn.ocop.evaluation.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A level of government with its part in the procedure; the district level ended on 1 July 2025.
 */
@Schema(name = "GovernmentLevel", description = "Level of government")
public enum Level {
    COMMUNE,
    DISTRICT,
    PROVINCE,
    CENTRE
}
