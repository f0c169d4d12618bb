package vn.ocop.evaluation.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.registry.KnownProducer;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.text.NameMatching;

/**
 * What connects a seat with a producer (xung đột lợi ích). The law does not regulate conflicts of
 * interest: a connection is a hint for the secretary, a member stands aside by declaring it.
 */
@Schema(name = "RecusalConnection", description = "What connects a seat with a producer")
enum Connection {
    MANAGES_PRODUCER(
            "Người giữ ghế hoặc dự thay quản lý chủ thể",
            "Holder or substitute acts for the producer"),
    AGENCY_IS_PRODUCER("Cơ quan cử người là chủ thể", "The sending agency is the producer");

    private final Text label;

    Connection(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    Text label() {
        return label;
    }

    static Optional<Connection> of(Seat seat, KnownProducer producer) {
        if (persons(seat).anyMatch(producer::isManagedBy)) {
            return Optional.of(MANAGES_PRODUCER);
        }
        var agency = seat.agency();
        return agency != null && NameMatching.key(agency).equals(NameMatching.key(producer.name()))
                ? Optional.of(AGENCY_IS_PRODUCER)
                : Optional.empty();
    }

    private static Stream<String> persons(Seat seat) {
        var substitute = seat.substitute();
        return substitute == null
                ? Stream.of(seat.subject())
                : List.of(seat.subject(), substitute.subject()).stream();
    }
}
