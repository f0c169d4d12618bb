package vn.ocop.platform.trial;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps the spans that ended, as an exporter would get them. */
@Singleton
class SpanProbe implements SpanProcessor {
    private static final Queue<SpanData> ENDED = new ConcurrentLinkedQueue<>();

    static List<SpanData> of(String trace) {
        return ENDED.stream().filter(span -> span.getTraceId().equals(trace)).toList();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        ENDED.add(span.toSpanData());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
