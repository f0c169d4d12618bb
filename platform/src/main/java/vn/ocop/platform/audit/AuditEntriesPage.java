package vn.ocop.platform.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.PageQuery;

/** Which audit entries are asked for. */
public class AuditEntriesPage extends PageQuery {

    @QueryParam("objectId")
    @Parameter(description = "Record that was acted on. Repeated: any of them.")
    List<UUID> objectId = List.of();

    @QueryParam("kind")
    @Parameter(description = "Kind of record. Repeated: any of them.", example = "producer")
    List<@Size(max = 100) String> kind = List.of();

    @QueryParam("action")
    @Parameter(description = "What was done. Repeated: any of them.", example = "ProducerChanged")
    List<@Size(max = 100) String> action = List.of();

    @QueryParam("actor")
    @Parameter(description = "Who did it. Repeated: any of them.", example = "an.nguyen")
    List<@Size(max = 200) String> actor = List.of();

    @QueryParam("unit")
    @Parameter(
            description =
                    "Unit of today's map in whose area the record lies. Repeated: any of them.",
            example = "VN-2T:40")
    List<String> unit = List.of();

    @QueryParam("dayFrom")
    @Parameter(description = "First day, in Asia/Ho_Chi_Minh, inclusive.", example = "2026-11-01")
    @Nullable LocalDate dayFrom;

    @QueryParam("dayUntil")
    @Parameter(description = "Last day, in Asia/Ho_Chi_Minh, inclusive.", example = "2026-11-30")
    @Nullable LocalDate dayUntil;
}
