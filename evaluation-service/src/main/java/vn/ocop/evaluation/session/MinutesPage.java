package vn.ocop.evaluation.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
     * @param members seat by seat, who was there and who stood aside
     * @param rounds round by round: totals, spread, discussion
     */
    record MinutesLines(List<MemberLine> members, List<ScoringRound> rounds, String outcome) {

        static MinutesLines of(ItemResult result, MinutesHead head) {
            Map<UUID, String> there =
                    result.present().stream()
                            .collect(Collectors.toMap(Attendee::seatId, Attendee::subject));
            var members =
                    head.members().stream()
                            .map(member -> MemberLine.of(member, there, result))
                            .toList();
            return new MinutesLines(members, result.rounds(), outcome(result));
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
            var total = subject == null ? null : result.totals().get(subject);
            return new MemberLine(
                    member,
                    member.role().label().vi(),
                    aside.map(reason -> "không chấm: " + reason)
                            .orElse(subject == null ? "vắng" : "có mặt"),
                    total == null ? "" : total.toString());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance minutes(Sheet sheet);
    }
}
