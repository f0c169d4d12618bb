package vn.ocop.evaluation.ruleset.sheet;

/**
 * One line of a printed sheet.
 *
 * @param code of the criterion, or empty
 * @param points as printed, or empty
 * @param mark the star whose minimum the option is, in words, or empty
 */
record SheetLine(Kind kind, String code, String text, String points, String mark) {

    enum Kind {
        PART,
        SECTION,
        CRITERION,
        REMARK,
        NOTE,
        VARIANT,
        OPTION,
        TOTAL
    }

    static SheetLine of(Kind kind, String text) {
        return new SheetLine(kind, "", text, "", "");
    }

    static SheetLine of(Kind kind, String code, String text, int points) {
        return new SheetLine(kind, code, text, Integer.toString(points), "");
    }

    /** Whether something new begins here. */
    boolean begins() {
        return switch (kind) {
            case PART, SECTION, CRITERION, TOTAL -> true;
            case REMARK, NOTE, VARIANT, OPTION -> false;
        };
    }

    /** Whether there is something to tick. */
    public boolean choice() {
        return kind == Kind.OPTION;
    }

    /** Whether there is a number to write. */
    public boolean sum() {
        return kind == Kind.CRITERION || kind == Kind.SECTION || kind == Kind.TOTAL;
    }

    /** The class of the line in the style sheet. */
    public String look() {
        return switch (kind) {
            case PART -> "part";
            case SECTION -> "section";
            case CRITERION -> "criterion";
            case REMARK -> "remark";
            case NOTE -> "note";
            case VARIANT -> "variant";
            case OPTION -> "option";
            case TOTAL -> "total";
        };
    }
}
