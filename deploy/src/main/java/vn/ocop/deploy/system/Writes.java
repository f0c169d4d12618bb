package vn.ocop.deploy.system;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.stack.Service;

/**
 * Small writes to each service, in a province of their own, so that nobody else's figures change.
 *
 * @param name what all their names begin with
 */
record Writes(Api api, String name, AtomicInteger number, Known known) {

    /** Records that others refer to; made when first needed. */
    static final class Known {
        private @Nullable Answer producer;
        private @Nullable Answer product;

        synchronized Answer producer(Supplier<Answer> maker) {
            var known = producer == null ? maker.get() : producer;
            producer = known;
            return known;
        }

        synchronized Answer product(Supplier<Answer> maker) {
            var known = product == null ? maker.get() : product;
            product = known;
            return known;
        }
    }

    Writes(Api api, String name) {
        this(api, name, new AtomicInteger(), new Known());
    }

    /** A write that can be sent again as it is. */
    record Write(Service service, Person by, String path, Map<String, Object> body) {

        Answer send() {
            return by.post(service, path, body);
        }

        String key() {
            return String.valueOf(by.headers().get("Idempotency-Key"));
        }
    }

    Answer certificate() {
        return recognition().send().expect(201);
    }

    Write producer() {
        return new Write(
                Service.PRODUCT,
                keyed("registry-officer"),
                "/v1/producers",
                Fields.of("name", next(), "legalForm", "COOPERATIVE", "unit", "VN-2T:01"));
    }

    Write product() {
        return new Write(
                Service.PRODUCT,
                keyed("registry-officer"),
                "/v1/products",
                Fields.of(
                        "name",
                        next(),
                        "producerId",
                        oneProducer().id(),
                        "unit",
                        "VN-2T:01",
                        "historical",
                        true));
    }

    /** Each with another number, or it would be the same recognition again. */
    Write recognition() {
        return new Write(
                Service.EVALUATION,
                keyed("evaluation-officer").after(oneProduct()),
                "/v1/historical-recognitions",
                Fields.of(
                        "productId",
                        oneProduct().id(),
                        "decisionNumber",
                        next(),
                        "stars",
                        3,
                        "source",
                        "https://example.vn/"));
    }

    Write event() {
        return new Write(
                Service.PROMOTION,
                keyed("promotion-officer"),
                "/v1/promotion-events",
                Fields.of(
                        "kind",
                        "FAIR",
                        "name",
                        next(),
                        "unit",
                        "VN-2T:01",
                        "firstDay",
                        today(),
                        "lastDay",
                        today().plusDays(1),
                        "organiser",
                        "Sở Công Thương"));
    }

    Write plan() {
        return new Write(
                Service.REPORTING,
                keyed("reporting-officer"),
                "/v1/plans",
                Fields.of(
                        "name",
                        next(),
                        "unit",
                        "VN-2T:01",
                        "periodFrom",
                        today().withDayOfYear(1),
                        "periodUntil",
                        today().withDayOfYear(today().lengthOfYear()),
                        "legalBasis",
                        "Kế hoạch",
                        "targets",
                        List.of(
                                Fields.of(
                                        "indicator", "PRODUCTS",
                                        "measure", "STOCK",
                                        "operator", "AT_LEAST",
                                        "value", 1))));
    }

    private Answer oneProducer() {
        return known.producer(() -> producer().send().expect(201));
    }

    Answer oneProduct() {
        return known.product(() -> product().send().expect(201));
    }

    private Person keyed(String role) {
        return api.officer("load." + role, role, "VN").once(UUID.randomUUID().toString());
    }

    private String next() {
        return name + " " + number.incrementAndGet();
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneOffset.ofHours(7)));
    }
}
