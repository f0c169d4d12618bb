package vn.ocop.platform.job;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.ocop.platform.http.PageQuery;

/** Which jobs are asked for. */
public class JobsPage extends PageQuery {

    @QueryParam("kind")
    @Parameter(description = "What is done. Repeated: any of them.", example = "REPUBLICATION")
    List<@Size(max = 100) String> kind = List.of();

    @QueryParam("state")
    @Parameter(description = "How far it has come. Repeated: any of them.", example = "RUNNING")
    List<JobState> state = List.of();
}
