package vn.ocop.reporting.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a certificate's event, entry by entry, as stretches that end where the next one
 * begins.
 */
record Timeline(List<Entry> entries) {

    record Entry(@Nullable LocalDate from, String validity, String renewalPhase) {}

    List<Span> spans() {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var until = i + 1 < entries.size() ? entries.get(i + 1).from() : null;
            spans.add(new Span(entry.from(), until, entry.validity(), entry.renewalPhase()));
        }
        return spans;
    }
}
