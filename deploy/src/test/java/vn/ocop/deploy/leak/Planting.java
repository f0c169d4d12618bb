package vn.ocop.deploy.leak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.stack.Service;

/** Puts personal values into the services the way any client does, several at a time. */
public final class Planting {

    private static final String UNIT = "VN-2T:24781";
    private static final int AT_A_TIME = 12;

    private final Person registrar;
    private final Person evaluator;
    private final Planted planted;
    private final List<Answer> answered = Collections.synchronizedList(new ArrayList<>());

    public Planting(Api api, Planted planted) {
        this.registrar = api.officer("leak.registrar", "registry-officer", "VN");
        this.evaluator = api.officer("leak.evaluator", "evaluation-officer", UNIT);
        this.planted = planted;
    }

    /** Producers with their representatives; the first so many with a product and its dossier. */
    public List<Answer> plant(int producers, int dossiers) throws InterruptedException {
        var gate = new Semaphore(AT_A_TIME);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Answer>>();
            for (int number = 0; number < producers; number++) {
                var own = number;
                work.add(
                        () -> {
                            gate.acquire();
                            try {
                                return one(own, own < dossiers);
                            } finally {
                                gate.release();
                            }
                        });
            }
            var made = new ArrayList<Answer>();
            for (var one : threads.invokeAll(work)) {
                made.add(one.get());
            }
            return made;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Answer one(int number, boolean withDossier) {
        var producer =
                registrar
                        .post(Service.PRODUCT, "/v1/producers", planted.producer(number, UNIT))
                        .expect(201);
        var path = "/v1/producers/" + producer.id();
        var represented =
                registrar
                        .ifAs(producer)
                        .put(
                                Service.PRODUCT,
                                path + "/representative",
                                planted.representative(number))
                        .expect(200);
        seen(producer);
        seen(represented);
        if (withDossier) {
            dossier(number, represented);
        }
        return represented;
    }

    private void dossier(int number, Answer producer) {
        var product =
                registrar
                        .post(
                                Service.PRODUCT,
                                "/v1/products",
                                Fields.of(
                                        "name",
                                        "Sản phẩm số " + number,
                                        "producerId",
                                        producer.id(),
                                        "unit",
                                        UNIT,
                                        "productSet",
                                        "01"))
                        .expect(201);
        var dossier =
                evaluator
                        .after(producer, product)
                        .post(
                                Service.EVALUATION,
                                "/v1/dossiers",
                                Fields.of(
                                        "productId",
                                        product.id(),
                                        "kind",
                                        "FIRST",
                                        "representative",
                                        planted.formOne(number)))
                        .expect(201);
        seen(product);
        seen(dossier);
    }

    private void seen(Answer answer) {
        answered.add(answer);
    }

    /** What the writes answered; values stand there masked or not at all. */
    public List<Answer> answered() {
        return List.copyOf(answered);
    }
}
