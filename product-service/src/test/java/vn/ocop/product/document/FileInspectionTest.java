package vn.ocop.product.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInspectionTest {

    @SuppressWarnings("NullAway.Init")
    @TempDir
    Path folder;

    private Optional<FileKind> kindOf(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        Files.write(file, content);
        return FileInspection.kindOf(file);
    }

    @Test
    void papers_are_known_by_their_content() throws IOException {
        assertThat(kindOf("a", SampleFiles.pdf("x"))).contains(FileKind.PDF);
        assertThat(kindOf("b", SampleFiles.png())).contains(FileKind.PNG);
        assertThat(kindOf("c", SampleFiles.jpeg())).contains(FileKind.JPEG);
        assertThat(kindOf("d", SampleFiles.webp())).contains(FileKind.WEBP);
        assertThat(kindOf("e", SampleFiles.zip("[Content_Types].xml", "word/document.xml")))
                .contains(FileKind.DOCX);
        assertThat(kindOf("f", SampleFiles.zip("[Content_Types].xml", "xl/workbook.xml")))
                .contains(FileKind.XLSX);
    }

    @Test
    void a_program_named_pdf_is_no_paper() throws IOException {
        assertThat(kindOf("hoa-don.pdf", SampleFiles.executable())).isEmpty();
        assertThat(kindOf("anh.png", "#!/bin/sh\nrm -r x\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(
                        kindOf(
                                "trang.pdf",
                                "<html><script>x()</script></html>"
                                        .getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void an_office_document_with_macros_is_no_paper() throws IOException {
        assertThat(
                        kindOf(
                                "a.docx",
                                SampleFiles.zip(
                                        "[Content_Types].xml",
                                        "word/document.xml",
                                        "word/vbaProject.bin")))
                .isEmpty();
        assertThat(
                        kindOf(
                                "a.xlsx",
                                SampleFiles.zip(
                                        "[Content_Types].xml",
                                        "xl/workbook.xml",
                                        "xl/vbaProject.bin")))
                .isEmpty();
    }

    @Test
    void an_archive_is_no_paper() throws IOException {
        assertThat(kindOf("a.docx", SampleFiles.zip("readme.txt"))).isEmpty();
        assertThat(kindOf("b.docx", SampleFiles.zip("[Content_Types].xml", "ppt/presentation.xml")))
                .isEmpty();
        var torn = SampleFiles.zip("[Content_Types].xml", "word/document.xml");
        assertThat(kindOf("c.docx", Arrays.copyOf(torn, torn.length / 2))).isEmpty();
    }

    @Test
    void an_empty_file_is_no_paper() throws IOException {
        assertThat(kindOf("a.pdf", new byte[0])).isEmpty();
    }
}
