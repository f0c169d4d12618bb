package vn.ocop.evaluation.course;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that can be done with a record, and whether this caller may do it now. */
@Schema(description = "Something that can be done, and whether the caller may do it now")
public record Action(
        @Schema(description = "Name of the act, the last part of its path", examples = "submission")
                String name,
        @Schema(description = "true when this caller may do it now") boolean allowed,
        @Schema(
                        description = "Where to post it",
                        examples = "/v1/dossiers/0198c0de-0000-7000-8000-000000000001/submission")
                String href,
        @Schema(description = "Why not, in the language of the request; absent when allowed")
                @Nullable String because) {

    public static Action open(String name, String href) {
        return new Action(name, true, href, null);
    }

    public static Action shut(String name, String href, String because) {
        return new Action(name, false, href, because);
    }
}
