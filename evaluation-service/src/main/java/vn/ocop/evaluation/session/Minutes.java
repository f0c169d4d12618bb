package vn.ocop.evaluation.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.dossier.DossierResult;
import vn.ocop.evaluation.dossier.Rubrics;
import vn.ocop.evaluation.ranking.Judgement;
import vn.ocop.evaluation.ranking.Ranking;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.language.Language;

/**
 * Freezes the result of an item (biên bản): the same sheets give the same bytes, whatever the order
 * in which they came.
 */
@ApplicationScoped
class Minutes {

    private final Rubrics rubrics;
    private final Registry registry;
    private final ObjectMapper json;

    Minutes(Rubrics rubrics, Registry registry, ObjectMapper json) {
        this.rubrics = rubrics;
        this.registry = registry;
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    FrozenText freeze(Sitting sitting, Item item, Judgement judgement) {
        try {
            return FrozenText.of(json.writeValueAsString(result(sitting, item, judgement)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result cannot be written as JSON", e);
        }
    }

    @Nullable ItemResult read(Item item) {
        try {
            return item.explanation == null
                    ? null
                    : json.readValue(item.explanation, ItemResult.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A frozen result cannot be read", e);
        }
    }

    /** What the dossier learns of the result. */
    static DossierResult ofDossier(Item item, ItemResult result, Tier level) {
        var on = item.confirmedOn;
        var hash = item.sha256;
        if (on == null || hash == null) {
            throw new IllegalStateException("Only a confirmed item has a result for its dossier");
        }
        return new DossierResult(
                result.sessionId(),
                result.itemId(),
                level,
                on,
                result.outcome(),
                result.total(),
                result.bandStars(),
                result.stars(),
                hash,
                null);
    }

    private MinutesHead head(Sitting sitting, Item item) {
        var session = sitting.session();
        Map<UUID, String> there =
                session.present.stream()
                        .collect(Collectors.toMap(Attendee::seatId, Attendee::subject));
        return new MinutesHead(
                sitting.panel().name(),
                registry.product(item.productId).map(KnownProduct::name).orElse(null),
                session.date,
                session.place,
                session.mode,
                sitting.panel().seatsOn(session.date).stream()
                        .map(seat -> MinutesHead.Member.of(seat, there.get(seat.id())))
                        .toList());
    }

    private ItemResult result(Sitting sitting, Item item, Judgement judgement) {
        var session = sitting.session();
        var found = Finding.of(judgement.ranking());
        var rules = rubrics.revised(item.ruleSet, item.ruleSetRevision).orElseThrow();
        return new ItemResult(
                session.id,
                item.id,
                item.dossierId,
                item.productId,
                item.ruleSet,
                rules.revision(),
                rules.hash(),
                item.productSet,
                found.outcome(),
                found.ranked() == null ? null : found.ranked().total(),
                found.ranked() == null ? null : found.ranked().parts(),
                found.totals(),
                found.ranked() == null ? null : found.ranked().spread(),
                found.ranked() == null ? null : found.ranked().bandStars(),
                found.ranked() == null ? null : found.ranked().stars(),
                found.ranked() == null ? List.of() : found.ranked().missed(),
                found.ranked() == null ? List.of() : found.ranked().nextStars(),
                found.heldAt(),
                session.rules(),
                session.present.stream().sorted(Comparator.comparing(Attendee::seatId)).toList(),
                session.recusals.stream()
                        .filter(recusal -> recusal.dossierId().equals(item.dossierId))
                        .sorted(Comparator.comparing(Recusal::seatId))
                        .toList(),
                head(sitting, item),
                item.siteVisit,
                item.rounds,
                judgement.explanation(Language.VI),
                judgement.explanation(Language.EN));
    }

    /** A ranking in one shape. */
    private record Finding(
            String outcome,
            Ranking.@Nullable Ranked ranked,
            @Nullable String heldAt,
            SortedMap<String, Integer> totals) {

        static Finding of(Ranking ranking) {
            return switch (ranking) {
                case Ranking.Ranked r -> new Finding("RANKED", r, null, r.totals());
                case Ranking.Excluded e ->
                        new Finding("EXCLUDED", null, e.excludedAt(), e.totals());
                case Ranking.Stopped s -> new Finding("STOPPED", null, s.stoppedAt(), s.totals());
                case Ranking.Undecided _ ->
                        throw new IllegalStateException("An undecided item is never closed");
            };
        }
    }
}
