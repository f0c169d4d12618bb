package vn.ocop.product.document;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that may be papers. */
enum FileKind {
    PDF(FileKind.PDF_TYPE),
    PNG(FileKind.PNG_TYPE),
    JPEG(FileKind.JPEG_TYPE),
    WEBP(FileKind.WEBP_TYPE),
    DOCX(FileKind.DOCX_TYPE),
    XLSX(FileKind.XLSX_TYPE);

    static final String PDF_TYPE = "application/pdf";
    static final String PNG_TYPE = "image/png";
    static final String JPEG_TYPE = "image/jpeg";
    static final String WEBP_TYPE = "image/webp";
    static final String DOCX_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }
}
