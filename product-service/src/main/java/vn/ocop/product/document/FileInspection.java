package vn.ocop.product.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Tells what a file is by its content; its name and what the sender claims count for nothing. */
final class FileInspection {

    private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Tika TIKA = new Tika();

    private FileInspection() {}

    /** The kind of a file that may be a paper; empty for all others. */
    static Optional<FileKind> kindOf(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var mediaType = TIKA.detect(content);
            return ZIPPED.contains(mediaType)
                    ? officeKindOf(file)
                    : FileKind.ofMediaType(mediaType);
        }
    }

    /**
     * Office documents are archives: the names of their parts tell which. Nothing is inflated;
     * macros are refused.
     */
    private static Optional<FileKind> officeKindOf(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.getEntry("[Content_Types].xml") == null || hasMacros(archive)) {
                return Optional.empty();
            }
            if (archive.getEntry("word/document.xml") != null) {
                return Optional.of(FileKind.DOCX);
            }
            return archive.getEntry("xl/workbook.xml") == null
                    ? Optional.empty()
                    : Optional.of(FileKind.XLSX);
        } catch (ZipException _) {
            return Optional.empty();
        }
    }

    private static boolean hasMacros(ZipFile archive) {
        return archive.getEntry("word/vbaProject.bin") != null
                || archive.getEntry("xl/vbaProject.bin") != null;
    }
}
