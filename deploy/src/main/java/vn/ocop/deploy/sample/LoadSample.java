package vn.ocop.deploy.sample;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.identity.TokenMint;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.SampleLoading;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackAddresses;

/**
 * Loads the sample as officers of the centre would: producers, their products, and the recognitions
 * that a decision gave. A load that broke off goes on where it stopped, since each row has its key.
 */
public final class LoadSample implements SampleLoading {
    private static final String CENTRE = "VN";
    private static final String SHOWN = "Nước mắm Cửa Hội";

    private final Sample sample = Sample.read();
    private final Map<String, String> producers = new ConcurrentHashMap<>();
    private final Map<String, Answer> products = new ConcurrentHashMap<>();
    private final Map<String, Answer> certificates = new ConcurrentHashMap<>();

    @Override
    public void run(StackAddresses addresses, TokenMint tokens, Console out)
            throws InterruptedException {
        var begin = System.nanoTime();
        var api = new Api(addresses, tokens);
        var registrar = api.officer("sample.registrar", "registry-officer", CENTRE);
        var evaluator = api.officer("sample.evaluator", "evaluation-officer", CENTRE);
        out.say("Loading the sample: real OCOP products of 2018 to 2026.");
        new Batch(out, "producers").each(sample.producers(), it -> register(registrar, it));
        new Batch(out, "products").each(sample.products(), it -> register(registrar, it));
        new Batch(out, "recognitions").each(sample.recognitions(), it -> recognise(evaluator, it));
        report(out, System.nanoTime() - begin);
        bookmarks(api, out);
    }

    private void register(Person registrar, SampleProducer producer) {
        var answer =
                registrar
                        .once("sample-" + producer.key())
                        .post(Service.PRODUCT, "/v1/producers", producer.request())
                        .expect(201);
        producers.put(producer.key(), answer.id());
    }

    private void register(Person registrar, SampleRow row) {
        var producerId = row.producer() == null ? null : producers.get(row.producer());
        var answer =
                registrar
                        .once("sample-" + row.id())
                        .post(Service.PRODUCT, "/v1/products", row.productRequest(producerId))
                        .expect(201);
        products.put(row.identity(), answer);
    }

    private void recognise(Person evaluator, SampleRow row) {
        var product = product(row);
        var answer =
                evaluator
                        .once("sample-" + row.id())
                        .after(product)
                        .post(
                                Service.EVALUATION,
                                "/v1/historical-recognitions",
                                row.recognitionRequest(product.id()))
                        .expect(200, 201);
        certificates.put(row.id(), answer);
    }

    private Answer product(SampleRow row) {
        return Objects.requireNonNull(products.get(row.identity()), row.id());
    }

    private void report(Console out, long nanos) {
        out.say(
                "  %d producers, %d products, %d recognitions from %d rows in %.1f s; rows without:"
                        .formatted(
                                producers.size(),
                                products.size(),
                                certificates.size(),
                                sample.rows().size(),
                                nanos / 1e9));
        var gaps = new StringBuilder("   ");
        sample.gaps()
                .forEach(
                        (column, count) ->
                                gaps.append(' ').append(column).append(' ').append(count));
        out.say(gaps.toString());
    }

    /** Pages of a product and its certificate, once the registry knows of the latter. */
    private void bookmarks(Api api, Console out) {
        for (var row : sample.recognitions()) {
            if (row.product().equals(SHOWN)) {
                var certificate = Objects.requireNonNull(certificates.get(row.id()), row.id());
                api.anonymous()
                        .after(certificate)
                        .get(Service.PRODUCT, "/v1/products/" + product(row).id())
                        .expect(200);
                out.bookmark("a product", Service.PRODUCT, "/p/" + product(row).at("/code"));
                out.bookmark("its certificate", Service.PRODUCT, "/c/" + certificate.at("/code"));
            }
        }
    }
}
