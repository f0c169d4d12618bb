package vn.ocop.platform.trial;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.CountedPageQuery;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.shape.JsonPart;
import vn.ocop.platform.signedlink.Linkable;

@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("registry-officer")
@RunOnVirtualThread
@Tag(name = "Notes", description = "A register for trials")
class NoteResource {
    static final AtomicInteger FAILURES = new AtomicInteger();

    private final Notes notes;

    private final JsonPart parts;

    NoteResource(Notes notes, JsonPart parts) {
        this.notes = notes;
        this.parts = parts;
    }

    @Schema(description = "State of an event, of no operation")
    record NoteState(UUID id) {}

    @Schema(
            description = "A file with words about it",
            examples = "{\"change\": {\"title\": \"Cam\"}}")
    record AttachmentForm(
            @Schema(description = "Words") NoteChange change,
            @Schema(description = "File", format = "binary", type = SchemaType.STRING)
                    String file) {}

    @POST
    @Command
    @Operation(operationId = "writeNote", summary = "Write a note", description = "Writes one.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response write(NewNote note) {
        var view = notes.write(note);
        if (note.shelf() == 66) {
            FAILURES.incrementAndGet();
            throw Refusal.of(Problems.UNKNOWN_REFERENCE);
        }
        return Created.of("/v1/notes/" + view.id(), view);
    }

    @GET
    @Linkable
    @Path("/{id}")
    @Operation(operationId = "getNote", summary = "Read a note", description = "Reads one.")
    public NoteView get(@Parameter(description = "Id") @PathParam("id") UUID id) {
        return notes.find(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    @GET
    @Operation(operationId = "listNotes", summary = "List notes", description = "Lists them.")
    public Page<NoteView> list(
            @BeanParam CountedPageQuery page,
            @Parameter(description = "Shelf") @QueryParam("shelf") @DefaultValue("1") int shelf,
            @Parameter(description = "Kinds") @QueryParam("kind")
                    @Nullable List<NewNote.Kind> kinds,
            @Parameter(description = "Day") @QueryParam("asOf") @Nullable LocalDate asOf) {
        var rows = notes.after(page.cursor(), page.fetch(), shelf);
        return Page.of(rows, page, row -> Cursor.of(row.id()), row -> row)
                .withTotal(page.counted() ? (long) notes.count(shelf) : null);
    }

    @PATCH
    @Path("/{id}")
    @Command
    @Operation(operationId = "renameNote", summary = "Rename a note", description = "Renames one.")
    public NoteView rename(
            @Parameter(description = "Id") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            NoteChange change) {
        var note = notes.find(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        IfMatch.require(ifMatch, note.revision());
        return notes.rename(note, change.title());
    }

    @POST
    @Path("/{id}/reading")
    @Command
    @Operation(
            operationId = "markRead",
            summary = "Mark as read",
            description = "No body, no answer.")
    public void read(@Parameter(description = "Id") @PathParam("id") UUID id) {
        notes.find(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    @POST
    @Path("/{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Command
    @Operation(operationId = "attach", summary = "Attach a file", description = "A form.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = AttachmentForm.class)))
    public NoteView attach(
            @Parameter(description = "Id") @PathParam("id") UUID id,
            @RestForm("change") @Nullable String change,
            @RestForm("file") FileUpload file) {
        var note = notes.find(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        return notes.rename(note, parts.read(change, NoteChange.class).title() + file.size());
    }

    @GET
    @Path("/broken")
    @PermitAll
    @Operation(operationId = "breakNote", summary = "Break", description = "Always fails.")
    public NoteView broken() {
        throw new IllegalStateException("secret of " + getClass().getName());
    }
}
