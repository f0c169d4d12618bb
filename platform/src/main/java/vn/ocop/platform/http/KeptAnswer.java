package vn.ocop.platform.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a post, kept to be given again. */
record KeptAnswer(
        String bodyHash, int status, Map<String, String> headers, byte @Nullable [] body) {}
