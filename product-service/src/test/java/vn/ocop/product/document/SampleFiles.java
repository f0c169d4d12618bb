package vn.ocop.product.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, with nothing in them but what makes the kind. */
public final class SampleFiles {
    private SampleFiles() {}

    public static byte[] pdf(String text) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% "
                        + text
                        + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png() {
        return HexFormat.of()
                .parseHex(
                        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                                + "0000000a49444154789c63000100000500010d0a2db40000000049454e44ae426082");
    }

    static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    static byte[] webp() {
        return HexFormat.of()
                .parseHex("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700");
    }

    /** The beginning of a program for Windows. */
    public static byte[] executable() {
        var bytes = Arrays.copyOf(HexFormat.of().parseHex("4d5a90000300000004000000ffff0000"), 512);
        bytes[0x3c] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        return bytes;
    }

    static byte[] zip(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                archive.putNextEntry(new ZipEntry(entry));
                archive.write("<x/>".getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
