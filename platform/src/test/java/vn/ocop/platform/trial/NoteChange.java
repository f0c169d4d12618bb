package vn.ocop.platform.trial;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new title", examples = "{\"title\": \"Bưởi Diễn\"}")
record NoteChange(@Schema(description = "Title") @NotNull @Size(min = 1, max = 40) String title) {}
