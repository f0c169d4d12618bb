package vn.ocop.platform.trial;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Restricted;
import vn.ocop.platform.http.Revisioned;

@Schema(description = "A note")
record NoteView(
        @Schema(description = "Id") UUID id,
        @Schema(description = "Revision") long revision,
        @Schema(description = "Title") String title,
        @Schema(description = "Shelf") int shelf,
        @Schema(description = "Kind") NewNote.@Nullable Kind kind,
        @Schema(description = "Telephone") @Restricted @Nullable String telephone)
        implements Revisioned {}
