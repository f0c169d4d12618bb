package vn.ocop.platform.change;

import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

/** The trace that a change belongs to, as it goes into events and audit entries. */
record Trace(@Nullable String id, @Nullable String parent) {

    static Trace current() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? new Trace(
                        span.getTraceId(),
                        "00-%s-%s-%s"
                                .formatted(
                                        span.getTraceId(),
                                        span.getSpanId(),
                                        span.getTraceFlags().asHex()))
                : new Trace(null, null);
    }
}
