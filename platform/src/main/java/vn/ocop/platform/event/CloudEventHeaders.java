package vn.ocop.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The names of the CloudEvents attributes in the binary mode of the Kafka binding. */
final class CloudEventHeaders {

    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String DATA_SCHEMA = "ce_dataschema";
    static final String SEQUENCE = "ce_sequence";
    static final String EPOCH = "ce_epoch";
    static final String FEED_POSITION = "ce_feedposition";

    /** Why the aggregate was erased; a code. */
    static final String REASON = "ce_reason";

    static final String TRACE_PARENT = "traceparent";
    static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}

    static @Nullable String optional(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    static String required(Headers headers, String name) {
        var value = optional(headers, name);
        if (value == null) {
            throw new UnreadableEvent("header " + name + " is missing");
        }
        return value;
    }
}
