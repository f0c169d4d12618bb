package vn.ocop.evaluation.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.registry.KnownProduct;

/** Dossiers for plain tests. */
final class Dossiers {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    static final Instant NOW = Instant.parse("2026-09-14T03:00:00Z");

    private Dossiers() {}

    static Dossier aDraft() {
        var product =
                new KnownProduct(
                        UUID.randomUUID(),
                        "XDOAI12345",
                        "Cam Xã Đoài",
                        UUID.randomUUID(),
                        "VN-2T:17827",
                        "VN/40/17827",
                        null,
                        true,
                        "01",
                        null,
                        "MADE",
                        List.of(),
                        false);
        return new Dossier(UUID.randomUUID(), product, UUID.randomUUID(), DossierKind.FIRST, NOW);
    }

    static Dossier in(DossierState state) {
        var dossier = aDraft();
        dossier.state = state;
        return dossier;
    }

    static Step step(DossierState state) {
        return Step.of(state, TODAY, "an.nguyen");
    }
}
