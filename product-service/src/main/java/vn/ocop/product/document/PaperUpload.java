package vn.ocop.product.document;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two parts of an upload, as the OpenAPI document shows them. */
@Schema(description = "The parts of an upload")
record PaperUpload(
        @Schema(description = "What the file is") @NotNull NewPaper paper,
        @Schema(
                        description = "The content, at most 50 MB",
                        type = SchemaType.STRING,
                        format = "binary")
                @NotNull
                String file) {}
