package vn.ocop.deploy.promises;

/** What every operation keeps, as far as it concerns it. */
public enum Promise {
    DOCUMENT("the document served is the committed one"),
    DECLARED("every status answered is declared"),
    PROBLEM("a refusal is a problem with all its members, and with the trace of the request"),
    UNKNOWN_PARAMETER("a parameter that does not exist is refused by name"),
    LIMIT("a limit below 1, above 200 or that is no number is refused"),
    CURSOR("a cursor that is broken or of another query is refused"),
    CODES("a value that is none of a parameter's is refused"),
    ACCEPT("a representation that there is not is 406"),
    CONTENT_TYPE("a body of another media type is 415"),
    EMPTY_BODY("an empty body is 400"),
    BROKEN_JSON("what is no JSON is 400"),
    UNKNOWN_FIELD("a field that does not exist is refused with its pointer"),
    ALL_FAULTS("all faults of a request are told at once"),
    KEY_FORM("an idempotency key of another form is refused"),
    KEY_LISTED("every post that changes something lists Idempotency-Key"),
    METHOD("another method is 405 with Allow"),
    HEAD("HEAD answers as GET without the body"),
    PREFLIGHT("a configured origin may call with the promised headers"),
    EXPOSED("a configured origin may read the promised headers"),
    FOREIGN_ORIGIN("another origin is given nothing"),
    ETAG("a single resource has a strong entity tag"),
    VARY("an answer names what it varies with"),
    NOT_MODIFIED("a known entity tag is 304 without a body"),
    LANGUAGE("where the texts differ by language, so do the entity tags"),
    LIST_TAG("a list has no entity tag"),
    NEXT_PAGE("nextCursor and Link lead to the same next page"),
    PREFIX("addresses begin with what a gateway puts before them"),
    TOTAL("total stands in a list that was asked for it, and in no other"),
    FACETS("a facet counts what the filter of its name finds"),
    MISSING_TAG("a change without If-Match is 428"),
    STALE_TAG("a change of an older revision is 412"),
    ORDER("of several faults the first in the order of checks is told"),
    STATE_FIRST("a state that forbids is told before what is wrong with the content"),
    REPLAY("the same key and body give the same answer again"),
    KEY_REUSED("the same key with another body is 422"),
    JOB("long work is answered with the address of a job that can be read"),
    JOB_PROGRESS("the progress of a job is told as events, the last of which is its end"),
    JOB_CANCELLED("a job that waits is given up, and then ends as cancelled"),
    JOB_OVER("a job that is over cannot be given up, and says so among its actions"),
    TYPE_EXPLAINED("a problem type is listed and explained in both languages"),
    CODE_LIST("the code list that an enumeration names is served with all of its codes"),
    UNKNOWN_ROUTE("an address that there is not is a 404 problem"),
    OPERATING("health, metrics, document and its page are served");

    private final String sentence;

    Promise(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
