package vn.ocop.evaluation.recognition.history;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.Award;
import vn.ocop.evaluation.certificate.Certificates;
import vn.ocop.evaluation.certificate.Certificates.Recorded;
import vn.ocop.evaluation.certificate.NewCertificate;
import vn.ocop.evaluation.certificate.RecognitionKind;
import vn.ocop.evaluation.certificate.calendar.PartialDate;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.text.VietnameseText;

/** Records an earlier recognition as known, once. */
@ApplicationScoped
class RecordHistoricalRecognition {

    private final Certificates certificates;
    private final Registry registry;
    private final RuleSets ruleSets;
    private final Officers officers;
    private final Clock clock;

    RecordHistoricalRecognition(
            Certificates certificates,
            Registry registry,
            RuleSets ruleSets,
            Officers officers,
            Clock clock) {
        this.certificates = certificates;
        this.registry = registry;
        this.ruleSets = ruleSets;
        this.officers = officers;
        this.clock = clock;
    }

    Recorded with(NewHistoricalRecognition request) {
        mustAct(product(request));
        if (request.outcome() != null && request.outcome() != HistoricalOutcome.RECOGNISED) {
            throw Refusal.of(HistoricalProblems.NOT_A_RECOGNITION);
        }
        var signedOn = request.date();
        mustBePlausible(signedOn, request.printedLastDay());
        var award = award(request, signedOn);
        var known =
                NewCertificate.historical(
                        request.productId(),
                        award,
                        request.printedLastDay(),
                        cleaned(request.certificateNumber()));
        return certificates.record(known, fingerprint(known));
    }

    /**
     * Whoever sees a product may know that it exists; to others it is as unknown as one that is not
     * there.
     */
    private KnownProduct product(NewHistoricalRecognition request) {
        return registry.product(request.productId())
                .filter(product -> officers.handle(product.areaPath()))
                .orElseThrow(
                        () ->
                                Refusal.of(
                                        Problems.UNKNOWN_REFERENCE,
                                        List.of(
                                                Fault.at(
                                                        "/productId",
                                                        "unknown-reference",
                                                        Text.of(
                                                                "Không có sản phẩm này trong địa bàn",
                                                                "No such product in the area")))));
    }

    private void mustAct(KnownProduct product) {
        if (!officers.act(Tier.PROVINCE, product.areaPath())
                && !officers.act(Tier.CENTRE, product.areaPath())) {
            throw Refusal.of(Problems.FORBIDDEN, Officers.notYours(Tier.PROVINCE));
        }
    }

    private void mustBePlausible(
            @Nullable PartialDate signedOn, @Nullable LocalDate printedLastDay) {
        if (signedOn == null) {
            return;
        }
        var earliest = signedOn.possibleDays().earliest();
        var faults = new ArrayList<Fault>();
        if (earliest.isAfter(VietnamTime.today(clock))) {
            faults.add(
                    Fault.at(
                            "/signedOn",
                            "in-future",
                            Text.of("Ngày ký ở tương lai", "The day of signing lies ahead")));
        }
        if (printedLastDay != null && printedLastDay.isBefore(earliest)) {
            faults.add(
                    Fault.at(
                            "/printedLastDay",
                            "before-signing",
                            Text.of("Trước ngày ký", "Before the day of signing")));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(HistoricalProblems.DATES_REFUSED, faults);
        }
    }

    private Award award(NewHistoricalRecognition request, @Nullable PartialDate signedOn) {
        var kind = request.recognitionKind();
        return new Award(
                request.stars(),
                kind == null ? RecognitionKind.UNKNOWN : kind,
                null,
                cleaned(request.decisionNumber()),
                cleaned(request.issuingBody()),
                signedOn == null ? null : signedOn.value(),
                signedOn == null ? null : signedOn.precision(),
                request.roundYear(),
                ruleSetOf(signedOn),
                request.score(),
                cleaned(request.source()));
    }

    /** The rule set in force when it was signed, where every possible day tells the same. */
    private @Nullable String ruleSetOf(@Nullable PartialDate signedOn) {
        if (signedOn == null) {
            return null;
        }
        var days = signedOn.possibleDays().notAfter(VietnamTime.today(clock));
        var first = ruleSets.inForceOn(days.earliest()).map(RuleSet::id).orElse(null);
        var last = ruleSets.inForceOn(days.latest()).map(RuleSet::id).orElse(null);
        return first != null && first.equals(last) ? first : null;
    }

    private static @Nullable String cleaned(@Nullable String text) {
        return text == null ? null : VietnameseText.clean(text);
    }

    /**
     * The same for the same facts; two sources of one recognition are two records until a person
     * joins them.
     */
    private static String fingerprint(NewCertificate known) {
        var award = known.award();
        var score = award.score();
        var facts =
                Stream.of(
                                String.valueOf(award.stars()),
                                String.valueOf(award.recognitionKind()),
                                String.valueOf(award.decisionNumber()),
                                String.valueOf(award.issuingBody()),
                                String.valueOf(award.signedOnValue()),
                                String.valueOf(award.roundYear()),
                                score == null ? "" : score.stripTrailingZeros().toPlainString(),
                                String.valueOf(known.printedLastDay()),
                                String.valueOf(known.number()),
                                String.valueOf(award.source()))
                        .collect(joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(facts.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
