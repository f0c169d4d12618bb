package vn.ocop.platform.language;

import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Gives resource methods the language of the request, as a parameter {@code @Context Language}.
 * Nothing else refers to the bean, so the container must be told to keep it.
 */
@Singleton
class LanguageProducer {

    private final CurrentVertxRequest current;

    LanguageProducer(CurrentVertxRequest current) {
        this.current = current;
    }

    @Produces
    @Dependent
    @Unremovable
    Language language() {
        return Language.ofHeader(
                current.getCurrent().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
