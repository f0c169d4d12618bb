package vn.ocop.evaluation.session;

import java.time.LocalDate;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the advisory team (tổ tư vấn) found in a dossier before the session. Advice only: no point
 * of it enters a score.
 */
@Schema(description = "Report of the advisory team on a dossier")
record AdvisoryReport(
        @Schema(description = "Summary") String summary,
        @Schema(description = "Remarks by code of criterion") SortedMap<String, String> remarks,
        @Schema(description = "What should be checked on site") @Nullable String siteCheck,
        @Schema(description = "Subject of who wrote it") String author,
        @Schema(description = "Day of the report") LocalDate on) {}
