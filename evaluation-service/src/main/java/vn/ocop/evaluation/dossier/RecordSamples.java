package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.ocop.evaluation.dossier.form.Samples;

/** Records how many samples have been received. */
@ApplicationScoped
class RecordSamples {

    private final Dates dates;
    private final DossierLog log;

    RecordSamples(Dates dates, DossierLog log) {
        this.dates = dates;
        this.log = log;
    }

    void with(Dossier dossier, Samples samples) {
        dossier.must(Act.SAMPLES);
        dates.mustFollow(Optional.empty(), samples.receivedOn(), "/receivedOn");
        dossier.samples = samples;
        dossier.changed();
        log.record(DossierEvents.CHANGED, dossier);
    }
}
