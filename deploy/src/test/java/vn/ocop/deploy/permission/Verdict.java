package vn.ocop.deploy.permission;

import java.util.Set;
import vn.ocop.deploy.api.Answer;

/** Whether an answer is what the matrix lets the caller expect. */
record Verdict(Call call, boolean isPublic) {
    private static final Set<Integer> CLOSED = Set.of(401, 403, 404);
    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNKNOWN = 422;
    private static final int FAULT = 500;
    private static final int MOST_PAGES = 20;

    boolean fits(Expectation expected, Visitor caller, Answer answer) {
        if (answer.status() >= FAULT) {
            return false;
        }
        return switch (expected) {
            case Expectation.Allowed _ ->
                    isOpen(answer) && (!isList(answer) || shows(caller, answer));
            case Expectation.AsAnybody _ -> asAnybody(caller, answer);
            case Expectation.Hidden hidden ->
                    answer.status() == FOUND
                            && (hidden.hasOwn() && isList(answer) && isKnown()
                                    ? !shows(caller, answer)
                                    : isEmpty(answer));
            case Expectation.Refused refused -> refused.statuses().contains(answer.status());
        };
    }

    private boolean asAnybody(Visitor caller, Answer answer) {
        if (isList(answer)) {
            return shows(caller, answer) == isPublic || call.wanted().isEmpty();
        }
        var absent = call.operation().changes() ? UNKNOWN : NOT_FOUND;
        return isPublic ? isOpen(answer) : answer.status() == absent;
    }

    private static boolean isOpen(Answer answer) {
        return !CLOSED.contains(answer.status());
    }

    private static boolean isList(Answer answer) {
        return answer.status() == FOUND
                && answer.header("Content-Type").startsWith("application/json")
                && answer.json().path("items").isArray();
    }

    private boolean isKnown() {
        return !call.wanted().isEmpty();
    }

    /** On any page; where no record of that kind is known there is nothing to look for. */
    private boolean shows(Visitor caller, Answer answer) {
        var id = call.wanted();
        var page = answer;
        for (var n = 0; n < MOST_PAGES; n++) {
            if (page.text().contains(id)) {
                return true;
            }
            if (page.at("/nextCursor").isEmpty()) {
                return false;
            }
            page = call.next(caller, page);
        }
        return false;
    }

    /** Neither rows nor counts nor events: the places outside hold no records at all. */
    private static boolean isEmpty(Answer answer) {
        if (answer.header("Content-Type").startsWith("text/calendar")) {
            return !answer.text().contains("BEGIN:VEVENT");
        }
        var list = answer.json();
        var facets = list.path("facets");
        return list.path("items").isEmpty()
                && list.path("total").asInt(0) == 0
                && list.path("nextCursor").isMissingNode()
                && facets.findValues("count").stream().allMatch(count -> count.asInt() == 0);
    }
}
