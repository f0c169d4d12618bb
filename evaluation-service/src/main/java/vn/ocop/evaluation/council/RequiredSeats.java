package vn.ocop.evaluation.council;

import java.util.List;
import java.util.stream.IntStream;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.ruleset.CouncilRule;
import vn.ocop.evaluation.ruleset.Frame;
import vn.ocop.platform.text.VietnameseText;

/**
 * The bodies that the decision names for a council (thành phần Hội đồng) beside those that send
 * somebody. A name may be longer or shorter than in the decision; what is missing is told, it
 * stands in nobody's way.
 *
 * @param law with Vietnamese names, as agencies are written
 * @param told the same in the language of the answer
 */
record RequiredSeats(Frame law, Frame told) {

    private static final String MEMBER = "MEMBER";

    /** "If any": a province that has no such body misses nothing. */
    private static final String IF_ANY = "neu co";

    List<String> missing(Tier level, List<Seat> held) {
        var wanted = members(law, level);
        var names = members(told, level);
        var sending =
                held.stream()
                        .map(Seat::agency)
                        .filter(agency -> agency != null && !agency.isBlank())
                        .map(VietnameseText::fold)
                        .toList();
        return IntStream.range(0, wanted.size())
                .filter(i -> isWanted(wanted.get(i), sending))
                .mapToObj(names::get)
                .toList();
    }

    private static List<String> members(Frame frame, Tier level) {
        return frame.councils().stream()
                .filter(rule -> rule.level().name().equals(level.name()))
                .map(CouncilRule::roles)
                .flatMap(List::stream)
                .filter(role -> role.role().equals(MEMBER))
                .flatMap(role -> role.seats().stream())
                .toList();
    }

    private static boolean isWanted(String body, List<String> sending) {
        var name = VietnameseText.fold(body);
        return !name.contains(IF_ANY)
                && sending.stream()
                        .noneMatch(agency -> agency.contains(name) || name.contains(agency));
    }
}
