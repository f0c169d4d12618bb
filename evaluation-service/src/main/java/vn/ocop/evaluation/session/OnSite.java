package vn.ocop.evaluation.session;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Refusal;

/**
 * Scoring on site before the session opens (chấm tại chỗ). The decision in force does not ask for
 * it: where a council's rules of procedure name the product set, who took part in the visit may
 * score from then on. The sheet counts when somebody is in the session for the seat.
 */
final class OnSite {

    private OnSite() {}

    /** Whether an item still waits for its session to open. */
    static boolean isBefore(Sitting sitting, Item item) {
        return sitting.session().state == SessionState.PLANNED && item.state == ItemState.SCHEDULED;
    }

    /** Whether the rules of procedure of a day let members score the item on site. */
    static boolean isAdopted(Sitting sitting, Item item, LocalDate day) {
        return sitting.panel()
                .settingsOn(day)
                .filter(rules -> rules.onSiteProductSets().contains(item.productSet))
                .isPresent();
    }

    /** The seat for which a person scores on site. */
    static Optional<Seat> seatOf(Sitting sitting, Item item, String person) {
        var visit = item.siteVisit;
        return visit == null
                ? Optional.empty()
                : visit.present().stream()
                        .filter(visitor -> visitor.subject().equals(person))
                        .flatMap(visitor -> sitting.seat(visitor.seatId()).stream())
                        .filter(Seat::scores)
                        .findFirst();
    }

    /** What keeps a person from scoring on site; nothing where he may. */
    static @Nullable Refusal refusal(Sitting sitting, Item item, String person, LocalDate today) {
        if (item.siteVisit == null) {
            return isAdopted(sitting, item, today)
                    ? Refusal.of(SessionProblems.SITE_VISIT_MISSING)
                    : Refusal.of(
                            SessionProblems.WRONG_ORDER,
                            SessionProblems.stands(SessionState.OPEN, sitting.session().state));
        }
        return seatOf(sitting, item, person).isPresent()
                ? null
                : Refusal.of(SessionProblems.NOT_SCORING, notThere());
    }

    private static Text notThere() {
        return Text.of(
                "Trước phiên họp chỉ thành viên chấm điểm có tên trong chuyến khảo sát mới chấm tại"
                        + " chỗ; người khác chấm khi phiên họp khai mạc",
                "Before the session only scoring members who took part in the visit score on site;"
                        + " others score once the session is open");
    }
}
