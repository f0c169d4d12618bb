package vn.ocop.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Caller;

/** Publishes a report: freezes it as it is now. */
@ApplicationScoped
class PublishReport {

    private final ReadReport read;
    private final MakeReport report;
    private final PublishedReportRepository reports;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;

    PublishReport(
            ReadReport read,
            MakeReport report,
            PublishedReportRepository reports,
            Changes changes,
            Caller caller,
            Clock clock) {
        this.read = read;
        this.report = report;
        this.reports = reports;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
        this.json =
                JsonMapper.builder()
                        .findAndAddModules()
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build();
    }

    PublishedReport with(NewPublication request) {
        var plan = read.planInArea(request.plan());
        var content =
                report.of(plan, ReportTimes.of(request.asOf(), null, clock), false, Language.VI);
        var published =
                new PublishedReport(
                        Ids.next(),
                        content,
                        plan.place().areaPath(),
                        hash(content),
                        clock.instant(),
                        caller.subject());
        reports.add(published);
        changes.record(
                Change.of(
                        ReportEvents.PUBLISHED,
                        published.id(),
                        published.revision(),
                        published.areaPath(),
                        ReportState.of(published)));
        return published;
    }

    private String hash(TargetActual content) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
