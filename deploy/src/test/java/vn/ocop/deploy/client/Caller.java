package vn.ocop.deploy.client;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ocop.deploy.demo.People;

/** Who calls, as his token says. */
record Caller(String subject, List<String> roles, List<String> areas) {

    static final Caller REGISTRAR = officer("minh.nguyen", "registry-officer", People.COMMUNE);
    static final Caller MANAGER = new Caller("lan.tran", List.of("producer"), List.of());
    static final Caller COMMUNE = officer("binh.le", "evaluation-officer", People.COMMUNE);
    static final Caller PROVINCE = officer("an.nguyen", "evaluation-officer", People.PROVINCE);
    static final Caller PROMOTER = officer("thu.dang", "promotion-officer", People.PROVINCE);
    static final Caller REPORTER = officer("son.ho", "reporting-officer", People.PROVINCE);
    static final Caller SECRETARY = member("hoa.pham");

    private static final int SCORERS = 9;

    private static Caller officer(String subject, String role, String area) {
        return new Caller(subject, List.of(role), List.of(area));
    }

    /** Known to the service by the council's record only. */
    private static Caller member(String subject) {
        return new Caller(subject, List.of(), List.of());
    }

    /** The first one is the chair. */
    static List<Caller> scorers() {
        return IntStream.rangeClosed(1, SCORERS).mapToObj(n -> member("member." + n)).toList();
    }

    static List<String> council() {
        return Stream.concat(scorers().stream(), Stream.of(SECRETARY))
                .map(Caller::subject)
                .toList();
    }
}
