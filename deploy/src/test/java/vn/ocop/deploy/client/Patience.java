package vn.ocop.deploy.client;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Sends a request again where the service says when to; counts what was answered. */
final class Patience implements Interceptor {
    private static final Set<Integer> MAY_CHANGE = Set.of(409, 429, 503);
    private static final int ATTEMPTS = 8;

    private final AtomicInteger calls;

    Patience(AtomicInteger calls) {
        this.calls = calls;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var response = send(chain);
        for (int attempt = 1; attempt < ATTEMPTS && isWorthRepeating(response); attempt++) {
            response.close();
            LockSupport.parkNanos(pause(response).toNanos());
            response = send(chain);
        }
        return response;
    }

    private Response send(Chain chain) throws IOException {
        calls.incrementAndGet();
        return chain.proceed(chain.request());
    }

    private static boolean isWorthRepeating(Response response) {
        return MAY_CHANGE.contains(response.code()) && response.header("Retry-After") != null;
    }

    private static Duration pause(Response response) {
        var seconds = response.header("Retry-After", "1");
        return Duration.ofSeconds(
                seconds.chars().allMatch(Character::isDigit) ? Long.parseLong(seconds) : 1);
    }
}
