package vn.ocop.evaluation.ruleset;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.ocop.platform.language.Text;

/** Faults of a frame: sums, bands, levels, dates, time limits, rounds, codes. */
final class FrameFaults {

    private final Frame frame;
    private final List<RuleSetFault> faults = new ArrayList<>();

    private FrameFaults(Frame frame) {
        this.frame = frame;
    }

    static List<RuleSetFault> of(Frame frame) {
        FrameFaults check = new FrameFaults(frame);
        check.parts();
        check.bands();
        check.levels();
        check.dates();
        check.limits();
        check.rounds();
        check.codes("parts", frame.parts(), Frame.PartMaximum::code);
        check.codes("communeTopics", frame.communeTopics(), Frame.CodedName::code);
        check.codes("timeLimits", frame.timeLimits(), TimeLimit::code);
        check.codes("transitions", frame.transitions(), Transition::code);
        check.codes("councilSettings", frame.councilSettings(), SettingTemplate::key);
        return List.copyOf(check.faults);
    }

    private void need(boolean holds, String place, String code, Text fault) {
        if (!holds) {
            faults.add(new RuleSetFault("/frame/" + place, "", code, fault));
        }
    }

    private void parts() {
        int sum = frame.parts().stream().mapToInt(Frame.PartMaximum::maxPoints).sum();
        need(
                sum == 100,
                "parts",
                "SUM",
                Text.of("các phần cộng lại là %s, không phải 100", "parts sum to %s, not 100")
                        .with(sum));
    }

    private void bands() {
        List<Integer> stars = frame.bands().intervals().stream().map(StarBand::stars).toList();
        need(
                stars.equals(List.of(5, 4, 3, 2, 1)),
                "bands/intervals",
                "BANDS",
                Text.of("khoảng điểm dành cho %s", "bands are for %s").with(stars));
        need(
                !frame.bands().overlap(),
                "bands/intervals",
                "BANDS_OVERLAP",
                Text.of("các khoảng điểm chồng nhau", "bands overlap"));
        for (int i = 0; i < frame.bands().intervals().size(); i++) {
            StarBand band = frame.bands().intervals().get(i);
            need(
                    band.certificate() == band.stars() >= 3,
                    "bands/intervals/" + i + "/certificate",
                    "CERTIFICATE",
                    Text.of("giấy chứng nhận của %s sao", "certificate of %s stars")
                            .with(band.stars()));
        }
    }

    private void levels() {
        List<Integer> recognised =
                frame.levels().stream()
                        .flatMap(l -> l.recognisesStars().stream())
                        .sorted()
                        .toList();
        need(
                recognised.equals(List.of(3, 4, 5)),
                "levels",
                "LEVELS",
                Text.of("các cấp công nhận %s", "levels recognise %s").with(recognised));
        Set<Level> known = new HashSet<>(frame.levels().stream().map(l -> l.level()).toList());
        for (int i = 0; i < frame.levels().size(); i++) {
            RecognitionLevel.Forwarding forwards = frame.levels().get(i).forwards();
            need(
                    forwards == null || known.contains(forwards.to()),
                    "levels/" + i + "/forwards/to",
                    "LEVELS",
                    Text.of(
                            "chuyển lên một cấp không có trong bộ quy định",
                            "forwards to a level that is not among the levels"));
        }
    }

    private void dates() {
        LegalBasis basis = frame.legalBasis();
        need(
                !basis.effectiveFrom().isBefore(basis.issued()),
                "legalBasis/effectiveFrom",
                "DATES",
                Text.of("có hiệu lực trước ngày ban hành", "in force before the date of issue"));
        need(
                basis.effectiveUntil() == null
                        || basis.effectiveUntil().isAfter(basis.effectiveFrom()),
                "legalBasis/effectiveUntil",
                "DATES",
                Text.of("hết hiệu lực trước khi có hiệu lực", "ends before it begins"));
        need(
                frame.certificate().months() > 0,
                "certificate/months",
                "DATES",
                Text.of("thời hạn phải lớn hơn 0", "the term must be above 0"));
    }

    private void limits() {
        for (int i = 0; i < frame.timeLimits().size(); i++) {
            need(
                    frame.timeLimits().get(i).value() > 0,
                    "timeLimits/" + i + "/value",
                    "TIME_LIMIT",
                    Text.of("thời hạn phải lớn hơn 0", "a time limit must be above 0"));
        }
        for (int i = 0; i < frame.transitions().size(); i++) {
            Integer days = frame.transitions().get(i).days();
            need(
                    days == null || days > 0,
                    "transitions/" + i + "/days",
                    "TIME_LIMIT",
                    Text.of("số ngày phải lớn hơn 0", "the days must be above 0"));
        }
    }

    private void rounds() {
        Rounds rounds = frame.rounds();
        if (rounds == null) {
            return;
        }
        for (int i = 0; i < rounds.levels().size(); i++) {
            var deadlines = rounds.levels().get(i).deadlines();
            for (int j = 0; j < deadlines.size(); j++) {
                need(
                        isDay(deadlines.get(j)),
                        "rounds/levels/" + i + "/deadlines/" + j,
                        "ROUND_DAY",
                        Text.of("không phải ngày tháng", "not a day of the year"));
            }
        }
    }

    private static boolean isDay(Rounds.RoundDeadline deadline) {
        try {
            return deadline.requestDay() != null && deadline.evaluationDay() != null;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private <T> void codes(String list, List<T> items, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String one = code.apply(items.get(i));
            need(
                    seen.add(one),
                    list + "/" + i,
                    "CODE_TWICE",
                    Text.of("%s dùng hai lần", "%s used twice").with(one));
        }
    }
}
