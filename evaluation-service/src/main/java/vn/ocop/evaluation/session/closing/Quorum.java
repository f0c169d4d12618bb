package vn.ocop.evaluation.session.closing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.ocop.evaluation.council.CouncilSettings;

/**
 * The quorum of an item (túc số): a share of the seats, rounded up.
 *
 * @param required members needed
 * @param present members there
 */
public record Quorum(int required, int present) {

    /** Without the recused unless the rules of procedure count all seats. */
    public static Quorum of(Bench bench, CouncilSettings settings) {
        return switch (settings.quorumBase()) {
            case WITHOUT_RECUSED -> {
                var seats = bench.seats().stream().filter(s -> !bench.recused().contains(s.id()));
                var present =
                        bench.present().keySet().stream()
                                .filter(seat -> !bench.recused().contains(seat))
                                .count();
                yield of(settings.quorumRatio(), (int) seats.count(), (int) present);
            }
            case ALL_SEATS ->
                    of(settings.quorumRatio(), bench.seats().size(), bench.present().size());
        };
    }

    static Quorum of(BigDecimal ratio, int seats, int present) {
        var required =
                ratio.multiply(BigDecimal.valueOf(seats))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact();
        return new Quorum(required, present);
    }

    public boolean isMet() {
        return present >= required;
    }
}
