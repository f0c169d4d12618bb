package vn.ocop.platform.me;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The caller as this service sees him. */
@Schema(
        description =
                "The caller: roles and areas of the token; further members name the records of this"
                        + " service to which the caller belongs, as lists of ids",
        additionalProperties = List.class)
record MeView(
        @Schema(description = "The token's sub; absent without a token", examples = "an.nguyen")
                @Nullable String subject,
        @Schema(
                        description = "Roles of the token",
                        examples = "[\"evaluation-officer\"]",
                        required = true)
                List<String> roles,
        @Schema(
                        description = "Administrative units on today's map",
                        examples = "[\"VN-2T:40\"]",
                        required = true)
                List<String> areas,
        @Schema(hidden = true) @JsonAnyGetter Map<String, List<UUID>> memberships) {}
