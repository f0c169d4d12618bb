package vn.ocop.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.demo.Registration.Registered;
import vn.ocop.deploy.stack.Service;

/** Promotion: a fair, what was sold there, a memorandum, a contract, a listing online. */
public final class Market {
    private static final String EVENTS = "/v1/promotion-events";

    private final People people;
    private final LocalDate today;

    Market(People people, LocalDate today) {
        this.people = people;
        this.today = today;
    }

    /** What came of it. */
    public record Promoted(
            Answer event,
            Answer participation,
            Answer result,
            Answer memorandum,
            Answer contract,
            Answer listing) {}

    /**
     * @param recognised the write that brought the certificate; promotion waits for it
     */
    Promoted run(Registered registered, Answer recognised) {
        var event = plan(registered.serial());
        var participation = admit(event, registered.product(), recognised);
        return new Promoted(
                hold(event),
                participation,
                sell(participation),
                agree(registered, event, "MEMORANDUM", "Công ty Thực phẩm Sakura", 800_000_000),
                agree(registered, event, "CONTRACT", "Công ty Cổ phần Siêu thị Vinh", 450_000_000),
                list(registered.product()));
    }

    private Answer plan(int serial) {
        return people.promoter()
                .with("Ocop-Demonstration", "true")
                .post(
                        Service.PROMOTION,
                        EVENTS,
                        Fields.of(
                                "kind",
                                "FAIR",
                                "name",
                                "Hội chợ OCOP Nghệ An %d (trình diễn %d)"
                                        .formatted(today.getYear(), serial),
                                "unit",
                                People.PROVINCE,
                                "venue",
                                "Quảng trường Hồ Chí Minh, phường Thành Vinh",
                                "firstDay",
                                today,
                                "lastDay",
                                today.plusDays(4),
                                "organiser",
                                "Sở Nông nghiệp và Môi trường tỉnh Nghệ An"))
                .expect(201);
    }

    private Answer admit(Answer event, Answer product, Answer recognised) {
        return people.promoter()
                .after(recognised)
                .post(
                        Service.PROMOTION,
                        EVENTS + "/" + event.id() + "/participations",
                        Fields.of("productId", product.id(), "booth", "A12"))
                .expect(201);
    }

    private Answer hold(Answer event) {
        var promoter = people.promoter();
        var seen = promoter.get(Service.PROMOTION, EVENTS + "/" + event.id()).expect(200);
        return promoter.ifAs(seen)
                .post(
                        Service.PROMOTION,
                        EVENTS + "/" + event.id() + "/holding",
                        Fields.of("heldOn", today))
                .expect(200);
    }

    private Answer sell(Answer participation) {
        return people.promoter()
                .post(
                        Service.PROMOTION,
                        "/v1/participations/" + participation.id() + "/results",
                        Fields.of("visits", 850, "sales", dong(86_500_000)))
                .expect(201);
    }

    private Answer agree(
            Registered registered, Answer event, String kind, String buyer, long amount) {
        return people.promoter()
                .post(
                        Service.PROMOTION,
                        "/v1/agreements",
                        Fields.of(
                                "kind",
                                kind,
                                "productIds",
                                List.of(registered.product().id()),
                                "producerId",
                                registered.producer().id(),
                                "buyer",
                                Fields.of("name", buyer, "kind", "RETAILER"),
                                "eventId",
                                event.id(),
                                "value",
                                dong(amount),
                                "signedOn",
                                today))
                .expect(201);
    }

    private Answer list(Answer product) {
        return people.promoter()
                .post(
                        Service.PROMOTION,
                        "/v1/listings",
                        Fields.of(
                                "productId",
                                product.id(),
                                "marketplace",
                                "Postmart",
                                "url",
                                "https://postmart.example.vn/cam-xa-doai-" + product.at("/code"),
                                "listedOn",
                                today))
                .expect(201);
    }

    private static Map<String, Object> dong(long amount) {
        return Fields.of("amount", amount, "currency", "VND");
    }
}
