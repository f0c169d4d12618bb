package vn.ocop.platform.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong with one row of the work. */
@Schema(name = "JobError", description = "What is wrong with one row of the work")
record JobErrorView(
        @Schema(description = "Number of the row, from 1; absent when it is none", examples = "17")
                @Nullable Long row,
        @Schema(
                        description = "Name of the column; absent when it is the whole row",
                        examples = "unit")
                @Nullable String column,
        @Schema(
                        description = "Kind of the error, for programs; others may be added",
                        examples = "altered")
                String code,
        @Schema(description = "For people, in the language of the request") String message) {}
