package vn.ocop.evaluation.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.paper.Paper;

/** The minutes on paper, in Vietnamese; made of the frozen text alone, so the same for ever. */
@ApplicationScoped
class MinutesPage {

    byte[] of(ItemResult result, MinutesHead head, String sha256) {
        var sheet = new Sheet(result, head, MinutesLines.of(result, head), sha256);
        return Paper.of(Templates.minutes(sheet).render(), head.heldOn());
    }

    /** What the template prints. */
    record Sheet(ItemResult result, MinutesHead head, MinutesLines lines, String sha256) {}

    /**
     * The minutes in sentences and rows.
     *
     * @param visit the visit on site, where there was one
     * @param members seat by seat, who was there and who stood aside
     * @param rounds round by round: totals, spread, discussion
     */
    record MinutesLines(
            @Nullable String visit,
            List<MemberLine> members,
            List<ScoringRound> rounds,
            String outcome) {

        private static final DateTimeFormatter DAY =
                DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

        static MinutesLines of(ItemResult result, MinutesHead head) {
            Map<UUID, String> there =
                    result.present().stream()
                            .collect(Collectors.toMap(Attendee::seatId, Attendee::subject));
            var members =
                    head.members().stream()
                            .map(member -> MemberLine.of(member, there, result))
                            .toList();
            return new MinutesLines(visit(result), members, result.rounds(), outcome(result));
        }

        private static @Nullable String visit(ItemResult result) {
            var visit = result.siteVisit();
            return visit == null
                    ? null
                    : "Khảo sát, chấm tại chỗ ngày %s, tại %s; tham gia: %s."
                            .formatted(
                                    DAY.format(visit.day()),
                                    visit.place(),
                                    visit.present().stream()
                                            .map(SiteVisit.Visitor::personName)
                                            .collect(Collectors.joining(", ")));
        }

        private static String outcome(ItemResult result) {
            return switch (result.outcome()) {
                case "RANKED" ->
                        "Xếp hạng %d sao, %s điểm".formatted(result.stars(), result.total());
                case "EXCLUDED" -> "Loại khỏi đánh giá, tại " + result.heldAt();
                default -> "Dừng chấm, tại tiêu chí " + result.heldAt();
            };
        }
    }

    /** One seat. */
    record MemberLine(MinutesHead.Member member, String role, String presence, String total) {

        static MemberLine of(
                MinutesHead.Member member, Map<UUID, String> there, ItemResult result) {
            var subject = there.get(member.seatId());
            var aside =
                    result.recusals().stream()
                            .filter(recusal -> recusal.seatId().equals(member.seatId()))
                            .map(Recusal::reason)
                            .findFirst();
            var total = subject == null ? null : total(member.seatId(), subject, result);
            return new MemberLine(
                    member,
                    member.role().label().vi(),
                    aside.map(reason -> "không chấm: " + reason)
                            .orElse(subject == null ? "vắng" : "có mặt"),
                    total == null ? "" : total.toString());
        }

        /** A sheet sealed on site counts for the seat, also where its substitute had written it. */
        private static @Nullable Integer total(UUID seatId, String there, ItemResult result) {
            var visit = result.siteVisit();
            var visitor =
                    visit == null
                            ? Stream.<String>empty()
                            : visit.present().stream()
                                    .filter(one -> one.seatId().equals(seatId))
                                    .map(SiteVisit.Visitor::subject);
            return Stream.concat(Stream.of(there), visitor)
                    .filter(result.totals()::containsKey)
                    .map(result.totals()::get)
                    .findFirst()
                    .orElse(null);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance minutes(Sheet sheet);
    }
}
