package vn.ocop.platform.event;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.ocop.platform.language.Text;

/**
 * A kind of event that a service sends; the service's {@code asyncapi.yaml} is made of these.
 *
 * @param name the fact in the past tense, for instance {@code CertificateIssued}
 * @param type the CloudEvents type, for instance {@code vn.ocop.certificate.issued.v1}
 * @param topic the topic of the aggregate, for instance {@code ocop.certificate}
 * @param state the record of the aggregate's public state that the event carries
 * @param meaning when it is sent
 * @param example a real state, shown in the contract and held against its schema
 */
public record EventType(
        String name, String type, String topic, Class<?> state, Text meaning, Object example) {

    private static final Pattern SEAM = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /**
     * One whose name, type and topic follow from its aggregate and what happened to it: {@code
     * RoundOpened} of a {@code Session} is {@code vn.ocop.session.round-opened.v1}.
     */
    public static EventType of(
            String aggregate, String fact, Class<?> state, Text meaning, Object example) {
        var topic = "ocop." + aggregate.toLowerCase(Locale.ROOT);
        var words = SEAM.matcher(fact).replaceAll("-").toLowerCase(Locale.ROOT);
        return new EventType(
                aggregate + fact,
                "vn." + topic + "." + words + ".v1",
                topic,
                state,
                meaning,
                example);
    }
}
