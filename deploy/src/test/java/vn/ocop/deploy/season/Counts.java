package vn.ocop.deploy.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.stack.Service;

/** Holds what the services count on a day against the ledger. */
final class Counts {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Api api;
    private final Ledger ledger;

    Counts(Api api, Ledger ledger) {
        this.api = api;
        this.ledger = ledger;
    }

    void areRight(LocalDate day) {
        var facets =
                Province.ministry(api)
                        .get(
                                Service.EVALUATION,
                                "/v1/certificates?limit=1&facets=validity,renewalPhase")
                        .expect(200)
                        .json()
                        .path("facets");
        assertThat(counts(facets.path("validity")))
                .as("validity on %s", day)
                .isEqualTo(ledger.byValidity(day));
        assertThat(counts(facets.path("renewalPhase")))
                .as("renewal phase on %s", day)
                .isEqualTo(ledger.byPhase(day));
        reportsAgree(day);
    }

    /** The catalogue and the reports know it soon, by their own copies. */
    private void reportsAgree(LocalDate day) {
        var reporter = api.officer("bao.cao", "reporting-officer", "VN");
        var wanted = ledger.inForce(day);
        await().atMost(SOON)
                .untilAsserted(
                        () -> {
                            for (var stars : List.of(3, 4, 5)) {
                                var figure =
                                        reporter.get(
                                                        Service.REPORTING,
                                                        "/v1/indicators/PRODUCTS_%d_STARS/value"
                                                                .formatted(stars))
                                                .expect(200);
                                assertThat(figure.json().path("value").asLong())
                                        .as("%d stars on %s", stars, day)
                                        .isEqualTo(wanted.getOrDefault(stars, 0L));
                            }
                            var total = wanted.values().stream().mapToLong(it -> it).sum();
                            assertThat(catalogued()).as("catalogue on %s", day).isEqualTo(total);
                        });
    }

    private long catalogued() {
        return api.anonymous()
                .get(Service.PRODUCT, "/v1/products?validity=IN_FORCE&count=true&limit=1")
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }

    private static Map<String, Long> counts(JsonNode facet) {
        var counts = new TreeMap<String, Long>();
        StreamSupport.stream(facet.spliterator(), false)
                .forEach(it -> counts.put(it.path("code").asText(), it.path("count").asLong()));
        return counts;
    }
}
