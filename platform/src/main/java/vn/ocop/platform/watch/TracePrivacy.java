package vn.ocop.platform.watch;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Blanks what a span would tell about a person: what was searched for, and from which address and
 * device.
 */
@Singleton
class TracePrivacy implements SpanProcessor {

    static final String BLANK = "-";

    private static final List<AttributeKey<String>> PERSONAL =
            List.of(
                    AttributeKey.stringKey("url.query"),
                    AttributeKey.stringKey("url.full"),
                    AttributeKey.stringKey("client.address"),
                    AttributeKey.stringKey("user_agent.original"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (var key : PERSONAL) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, BLANK);
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
