package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.dossier.form.CommuneReport;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** Takes the commune's report with its letter of request, whose date decides the round. */
@ApplicationScoped
class ReportOnDossier {

    private final Rubrics rubrics;
    private final Dates dates;
    private final Caller caller;
    private final DossierLog log;

    ReportOnDossier(Rubrics rubrics, Dates dates, Caller caller, DossierLog log) {
        this.rubrics = rubrics;
        this.dates = dates;
        this.caller = caller;
        this.log = log;
    }

    void with(Dossier dossier, CommuneReport report) {
        dossier.must(Act.COMMUNE_REPORT);
        var letter = report.requestLetter();
        dates.mustFollow(dossier.lastStepOn(), letter.date(), "/requestLetter/date");
        var terms = rubrics.terms(dossier.ruleSet);
        mustCover(terms.communeTopics(), report.topics().keySet());
        dossier.communeReport = report;
        terms.roundOf(Tier.PROVINCE, letter.date())
                .ifPresent(
                        round -> {
                            dossier.roundYear = round.year();
                            dossier.roundNumber = round.number();
                        });
        dossier.take(
                Act.COMMUNE_REPORT,
                Step.of(DossierState.COMMUNE_REPORTED, letter.date(), caller.subject()),
                Step.of(DossierState.REQUESTED, letter.date(), caller.subject())
                        .numbered(letter.number()));
        log.record(DossierEvents.REPORTED, dossier);
    }

    /** The topics are those of the rule set; older ones name none and take any. */
    private static void mustCover(List<String> asked, Set<String> answered) {
        var faults = new ArrayList<Fault>();
        asked.stream()
                .filter(topic -> !answered.contains(topic))
                .map(
                        topic ->
                                Fault.at(
                                        "/topics/" + topic,
                                        "MISSING",
                                        Text.of("Thiếu nội dung này", "This topic is missing")))
                .forEach(faults::add);
        answered.stream()
                .filter(topic -> !asked.isEmpty() && !asked.contains(topic))
                .map(
                        topic ->
                                Fault.at(
                                        "/topics/" + topic,
                                        "UNKNOWN",
                                        Text.of(
                                                "Quy định áp dụng không có nội dung này",
                                                "The rule set has no such topic")))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw Refusal.of(DossierProblems.CONTENT_REFUSED, faults);
        }
    }
}
