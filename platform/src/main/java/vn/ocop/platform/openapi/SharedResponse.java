package vn.ocop.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Problem answers that operations refer to. */
enum SharedResponse {
    INVALID_REQUEST(
            "400", "InvalidRequest", "The shape of the request is wrong; errors lists all faults."),
    UNAUTHORIZED("401", "Unauthorized", "The token is missing or not valid."),
    FORBIDDEN("403", "Forbidden", "The caller's role or level may not do this."),
    NOT_FOUND("404", "NotFound", "There is no such record, or it lies outside the caller's area."),
    NOT_ACCEPTABLE("406", "NotAcceptable", "No representation fits the Accept header."),
    CONFLICT(
            "409",
            "Conflict",
            "The state of the record forbids it; or the local copy of another service's record is behind, or the same Idempotency-Key is in use (both with Retry-After)."),
    STALE("412", "Stale", "The record changed since the reading that If-Match names."),
    TOO_LARGE("413", "TooLarge", "A JSON body has at most 1 MB, a file at most 50 MB."),
    UNSUPPORTED_MEDIA_TYPE(
            "415", "UnsupportedMediaType", "The operation does not take this Content-Type."),
    UNPROCESSABLE(
            "422",
            "Unprocessable",
            "The content breaks a rule of the programme (legalReference names it), a reference is unknown, or the Idempotency-Key was used for another body."),
    PRECONDITION_MISSING("428", "PreconditionMissing", "The change needs If-Match."),
    TOO_MANY_REQUESTS(
            "429",
            "TooManyRequests",
            "This address has sent too many requests; Retry-After says when to go on."),
    INTERNAL_ERROR("500", "InternalError", "A fault of the platform; report the traceId."),
    UNAVAILABLE(
            "503",
            "Unavailable",
            "The database or the token issuer's keys are out of reach; Retry-After says when to try again.");

    private final String status;
    private final String component;
    private final String description;

    SharedResponse(String status, String component, String description) {
        this.status = status;
        this.component = component;
        this.description = description;
    }

    String status() {
        return status;
    }

    String component() {
        return component;
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref(component);
    }

    APIResponse definition() {
        var problem = OASFactory.createSchema().ref("Problem");
        var response =
                OASFactory.createAPIResponse()
                        .description(description)
                        .content(
                                OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType().schema(problem)));
        return switch (this) {
            case CONFLICT, TOO_MANY_REQUESTS, UNAVAILABLE ->
                    response.addHeader("Retry-After", SharedHeader.RETRY_AFTER.reference());
            case UNAUTHORIZED ->
                    response.addHeader(
                            "WWW-Authenticate", SharedHeader.WWW_AUTHENTICATE.reference());
            default -> response;
        };
    }
}
