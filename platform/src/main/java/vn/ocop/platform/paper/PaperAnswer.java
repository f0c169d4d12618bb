package vn.ocop.platform.paper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The answer that carries a printed paper. */
public final class PaperAnswer {

    /** Media type of printed papers. */
    public static final String PDF = "application/pdf";

    private PaperAnswer() {}

    /**
     * Shown in the browser, saved under a name.
     *
     * @param name of the file without its ending, in letters, digits and hyphens
     */
    public static Response of(byte[] pdf, String name) {
        return Response.ok(pdf, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .build();
    }
}
