package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Action;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.ranking.RankingSettings;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;

/** Shapes a dossier for this caller: with the advice on Form 02 and what he may do now. */
@ApplicationScoped
class DossierViews {

    private final DossierAccess access;
    private final Rubrics rubrics;
    private final Readiness readiness;
    private final ForwardDossier forwarding;
    private final DeclineDossier declining;

    DossierViews(
            DossierAccess access,
            Rubrics rubrics,
            Readiness readiness,
            ForwardDossier forwarding,
            DeclineDossier declining) {
        this.access = access;
        this.rubrics = rubrics;
        this.readiness = readiness;
        this.forwarding = forwarding;
        this.declining = declining;
    }

    DossierView of(Dossier dossier, Language language) {
        return DossierView.of(
                dossier, language, actions(dossier, language), advice(dossier, language));
    }

    private List<Action> actions(Dossier dossier, Language language) {
        return Arrays.stream(Act.values())
                .filter(act -> isOffered(act, dossier))
                .map(act -> action(act, dossier, language))
                .toList();
    }

    /** Several acts share the path of the receipt: the one that comes next is shown. */
    private static boolean isOffered(Act act, Dossier dossier) {
        var next =
                switch (dossier.state) {
                    case FORWARDED -> Act.CENTRE_RECEIPT;
                    case REQUESTED -> Act.PROVINCE_RECEIPT;
                    default -> Act.COMMUNE_RECEIPT;
                };
        return act.path() != null && (!"receipt".equals(act.path()) || act == next);
    }

    private Action action(Act act, Dossier dossier, Language language) {
        var path = Objects.requireNonNull(act.path());
        var name = path.isEmpty() ? "change" : path;
        var href = "/v1/dossiers/" + dossier.id + (path.isEmpty() ? "" : "/" + path);
        return obstacle(act, dossier)
                .map(why -> Action.shut(name, href, why.in(language)))
                .orElseGet(() -> Action.open(name, href));
    }

    private Optional<Text> obstacle(Act act, Dossier dossier) {
        if (!access.may(act, dossier)) {
            return Optional.of(DossierAccess.whose(act, dossier));
        }
        if (!act.from().contains(dossier.state)) {
            return Optional.of(StepRefusal.why(act, dossier.state));
        }
        return switch (act) {
            case SUBMISSION -> missing(dossier);
            case FORWARDING ->
                    forwarding.reachesThreshold(dossier)
                            ? Optional.empty()
                            : Optional.of(DossierProblems.NOT_FORWARDABLE.explanation());
            case RETURN ->
                    dossier.level == Tier.CENTRE && !forwarding.reachesThreshold(dossier)
                            ? Optional.empty()
                            : Optional.of(DossierProblems.NOT_FORWARDABLE.explanation());
            case NON_RECOGNITION ->
                    declining.earnsRecognition(dossier)
                            ? Optional.of(DossierProblems.RESULT_EARNS_RECOGNITION.explanation())
                            : Optional.empty();
            case APPROVAL ->
                    dossier.level == Tier.PROVINCE
                            ? Optional.empty()
                            : Optional.of(DossierAccess.whose(act, dossier));
            default -> Optional.empty();
        };
    }

    private Optional<Text> missing(Dossier dossier) {
        return readiness.faults(dossier).stream()
                .map(fault -> fault.message())
                .reduce((a, b) -> Text.of(a.vi() + "; " + b.vi(), a.en() + "; " + b.en()));
    }

    /** Only whole and sound choices are judged. */
    private @Nullable SelfAssessmentAdvice advice(Dossier dossier, Language language) {
        var form = dossier.selfAssessment;
        if (form == null || form.chosen().isEmpty()) {
            return null;
        }
        var sheet = Sheet.of(ContentCheck.PRODUCER, form.chosen());
        return rubrics.engine(dossier.ruleSet, dossier.productSet)
                .filter(engine -> engine.faults(sheet).isEmpty())
                .map(engine -> engine.judge(List.of(sheet), RankingSettings.OF_THE_PUBLIC_TOOL))
                .map(judgement -> SelfAssessmentAdvice.of(judgement, language))
                .orElse(null);
    }
}
