package vn.ocop.deploy.client;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import vn.ocop.deploy.identity.TokenMint;
import vn.ocop.deploy.stack.Service;

/** The generated clients of the four services, for any caller. */
public final class Clients {
    private final Function<Service, String> addresses;
    private final TokenMint tokens;
    private final AtomicInteger calls = new AtomicInteger();
    private final OkHttpClient http =
            new OkHttpClient.Builder().addInterceptor(new Patience(calls)).build();

    /**
     * @param addresses base address of each service
     */
    public Clients(Function<Service, String> addresses, TokenMint tokens) {
        this.addresses = addresses;
        this.tokens = tokens;
    }

    public int calls() {
        return calls.get();
    }

    /** Of somebody without a token. */
    public vn.ocop.client.product.ApiClient product() {
        return new vn.ocop.client.product.ApiClient(http)
                .setBasePath(addresses.apply(Service.PRODUCT));
    }

    vn.ocop.client.product.ApiClient product(Caller caller) {
        var client = product();
        client.setBearerToken(token(caller));
        return client;
    }

    /** Of somebody without a token. */
    public vn.ocop.client.evaluation.ApiClient evaluation() {
        return new vn.ocop.client.evaluation.ApiClient(http)
                .setBasePath(addresses.apply(Service.EVALUATION));
    }

    vn.ocop.client.evaluation.ApiClient evaluation(Caller caller) {
        var client = evaluation();
        client.setBearerToken(token(caller));
        return client;
    }

    vn.ocop.client.promotion.ApiClient promotion(Caller caller) {
        var client =
                new vn.ocop.client.promotion.ApiClient(http)
                        .setBasePath(addresses.apply(Service.PROMOTION));
        client.setBearerToken(token(caller));
        return client;
    }

    vn.ocop.client.reporting.ApiClient reporting(Caller caller) {
        var client =
                new vn.ocop.client.reporting.ApiClient(http)
                        .setBasePath(addresses.apply(Service.REPORTING));
        client.setBearerToken(token(caller));
        return client;
    }

    private String token(Caller caller) {
        return tokens.token(caller.subject(), caller.roles(), caller.areas());
    }

    static String etag(Map<String, List<String>> headers) {
        return header(headers, "ETag");
    }

    static String revisionToken(Map<String, List<String>> headers) {
        return header(headers, "Revision-Token");
    }

    private static String header(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().getFirst())
                .findAny()
                .orElseThrow(() -> new AssertionError("no header " + name + " in " + headers));
    }
}
