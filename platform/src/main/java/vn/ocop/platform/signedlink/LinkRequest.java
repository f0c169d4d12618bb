package vn.ocop.platform.signedlink;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody comes with a link instead of a token. */
final class LinkRequest extends BaseAuthenticationRequest {
    private final String token;
    private final String target;

    LinkRequest(String token, String target) {
        this.token = token;
        this.target = target;
    }

    String token() {
        return token;
    }

    String target() {
        return target;
    }
}
