package vn.ocop.evaluation.session.closing;

import vn.ocop.platform.language.Text;

/**
 * Why an item cannot be closed yet. Nothing in it tells a choice or a point of a sheet.
 *
 * @param code for programs
 */
public record OpenReason(String code, Text message) {

    public static final String QUORUM_NOT_MET = "QUORUM_NOT_MET";
    public static final String CHAIR_MISSING = "CHAIR_MISSING";
    public static final String SHEETS_MISSING = "SHEETS_MISSING";
    public static final String SPREAD_EXCEEDED = "SPREAD_EXCEEDED";
    public static final String STOP_UNDECIDED = "STOP_UNDECIDED";
    public static final String VARIANTS_DIFFER = "VARIANTS_DIFFER";
    public static final String AGREED_SHEET_MISSING = "AGREED_SHEET_MISSING";

    /** Written opinions that differ ask for a meeting. */
    public static final String OPINIONS_DIFFER = "OPINIONS_DIFFER";

    static OpenReason of(String code, String vi, String en) {
        return new OpenReason(code, Text.of(vi, en));
    }
}
