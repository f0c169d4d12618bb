package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.recognition.text.DecisionContent;
import vn.ocop.evaluation.registry.KnownProducer;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.unit.Unit;
import vn.ocop.platform.unit.UnitRef;
import vn.ocop.platform.unit.Units;

/** Puts together what the texts of a decision say; they are in Vietnamese. */
@ApplicationScoped
class WriteDecision {

    private final ReadDecisions read;
    private final DecisionWords words;
    private final Registry registry;
    private final Units units;

    WriteDecision(ReadDecisions read, DecisionWords words, Registry registry, Units units) {
        this.read = read;
        this.words = words;
        this.registry = registry;
        this.units = units;
    }

    DecisionContent content(UUID id) {
        var decision = read.one(id, Language.VI);
        return new DecisionContent(
                decision.issuingBody(),
                place(decision.unit()),
                DecisionWords.subject(decision.kind()),
                DecisionWords.order(decision.kind(), decision.lines().size()),
                words.grounds(decision.kind()),
                decision.number(),
                decision.signedOn(),
                decision.firstDay(),
                decision.signer(),
                decision.capacity(),
                decision.lines().stream().map(this::line).toList());
    }

    private DecisionContent.Line line(DecisionView.Line line) {
        var product = registry.product(line.productId());
        return new DecisionContent.Line(
                line.productName() == null ? line.productId().toString() : line.productName(),
                product.map(KnownProduct::producerId).map(this::producer).orElse(""),
                product.map(KnownProduct::unit).map(this::unit).orElse(""),
                line.stars(),
                words.matter(line, producer(line.holderId())),
                line.note());
    }

    private String producer(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(registry::producer)
                .map(KnownProducer::name)
                .orElse("");
    }

    private String place(String unit) {
        var ref = UnitRef.parse(unit);
        return ref.isCentre() ? "Hà Nội" : units.find(ref).map(Unit::name).orElse("");
    }

    private String unit(String unit) {
        return units.find(UnitRef.parse(unit)).map(Unit::fullName).orElse(unit);
    }
}
