package vn.ocop.product.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Command;
import vn.ocop.platform.http.Created;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Roles;
import vn.ocop.platform.shape.JsonPart;
import vn.ocop.platform.signedlink.Linkable;

@Path("/v1/papers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Papers", description = "Tài liệu minh chứng: attached once, reused in every dossier")
class PaperResource {

    static final String WITHDRAWAL = "{\"reason\": \"Nộp nhầm bản chưa ký\"}";

    static final String NEW =
            """
            {
              "ownerKind": "PRODUCT",
              "ownerId": "0198a1f2-6c7d-7e8f-9a0b-1c2d3e4f5a6b",
              "kind": "TEST_REPORT",
              "number": "KN-2026/0815",
              "issuer": "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng Nghệ An",
              "validFrom": "2026-03-01",
              "validTo": "2027-02-28"
            }""";
    private static final String UPLOAD =
            "{\"paper\": " + NEW + ", \"file\": \"(the bytes of the file)\"}";
    private static final Text FILE_MISSING = Text.of("Thiếu phần file", "The part file is missing");

    private final JsonPart parts;
    private final AttachPaper attach;
    private final ReadPaper read;
    private final WithdrawPaper withdraw;

    PaperResource(JsonPart parts, AttachPaper attach, ReadPaper read, WithdrawPaper withdraw) {
        this.parts = parts;
        this.attach = attach;
        this.read = read;
        this.withdraw = withdraw;
    }

    @POST
    @Command
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.PRODUCER})
    @Operation(
            operationId = "attachPaper",
            summary = "Attach a paper",
            description =
                    "Two parts: paper (JSON) says what it is, file is the content, at most 50 MB: PDF, PNG, JPEG,"
                            + " WebP, DOCX or XLSX by content, whatever its name.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = PaperUpload.class),
                            examples = @ExampleObject(name = "test report", value = UPLOAD)))
    @APIResponse(
            responseCode = "201",
            description = "Attached",
            content = @Content(schema = @Schema(implementation = PaperView.class)))
    public Response attach(
            @RestForm("paper") @Nullable String paper,
            @RestForm("file") @Nullable FileUpload file) {
        var request = parts.read(paper, NewPaper.class);
        if (file == null) {
            throw Refusal.of(
                    Problems.INVALID_REQUEST, List.of(Fault.at("/file", "required", FILE_MISSING)));
        }
        var view = PaperView.of(attach.with(request, file.uploadedFile(), file.fileName()));
        return Created.of("/v1/papers/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getPaper",
            summary = "Read the record of a paper",
            description =
                    "PUBLIC papers of public products by anybody, PROGRAMME by officers and auditors of the area and"
                            + " by the producer, PERSONAL by those who handle the matter.")
    public PaperView get(@PathParam("id") @Parameter(description = "Id of the paper.") UUID id) {
        return PaperView.of(read.visible(id));
    }

    @GET
    @Linkable
    @Path("/{id}/content")
    @PermitAll
    @Produces({
        MediaType.APPLICATION_OCTET_STREAM,
        FileKind.PDF_TYPE,
        FileKind.PNG_TYPE,
        FileKind.JPEG_TYPE,
        FileKind.WEBP_TYPE,
        FileKind.DOCX_TYPE,
        FileKind.XLSX_TYPE
    })
    @Operation(
            operationId = "getPaperContent",
            summary = "Download a paper",
            description =
                    "As an attachment; ETag is the SHA-256 of the content, one byte range may be asked for. Each"
                            + " download of a PERSONAL paper is logged (Law 91/2025/QH15).")
    @APIResponse(
            responseCode = "200",
            description = "The content",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The part asked for",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(
            @PathParam("id") @Parameter(description = "Id of the paper.") UUID id,
            @HeaderParam("Range")
                    @Parameter(description = "One byte range.", example = "bytes=0-1023")
                    @Nullable String range,
            @HeaderParam("If-Range")
                    @Parameter(
                            description =
                                    "ETag for which the range is meant; another one gives the whole content.")
                    @Nullable String ifRange,
            @HeaderParam("If-None-Match")
                    @Parameter(
                            description =
                                    "ETag of the copy at hand; 304 when it is still the same.")
                    @Nullable String ifNoneMatch,
            @QueryParam("passage")
                    @Parameter(
                            description =
                                    "Passage given by the evaluation service to who handles a dossier: opens this"
                                            + " paper for five minutes without a token; each use is logged under the"
                                            + " reader's name.")
                    @Nullable String passage) {
        var wish = new DownloadMapper.Wish(range, ifRange, ifNoneMatch);
        if (passage != null) {
            var passed = read.passed(id, passage);
            return DownloadMapper.of(passed, wish, () -> read.fileOf(passed));
        }
        var paper = read.visible(id);
        return DownloadMapper.of(paper, wish, () -> read.contentOf(paper));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.PRODUCER})
    @Operation(
            operationId = "withdrawPaper",
            summary = "Withdraw a paper",
            description = "It stays on file and goes into no dossier any more.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewWithdrawal.class),
                            examples = @ExampleObject(name = "mistake", value = WITHDRAWAL)))
    public PaperView withdraw(
            @PathParam("id") @Parameter(description = "Id of the paper.") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewWithdrawal request) {
        return PaperView.of(withdraw.with(id, ifMatch, request.reason()));
    }
}
