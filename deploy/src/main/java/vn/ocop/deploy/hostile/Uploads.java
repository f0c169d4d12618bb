package vn.ocop.deploy.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are not what they say. */
final class Uploads {
    private static final int INFLATED = 20_000_000;
    private static final int PARTS = 5_000;
    private static final byte[] BOMB = bomb();
    private static final byte[] MANY_PARTS = manyParts();

    private Uploads() {}

    static byte[] any(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new byte[0];
            case 1 -> ascii("MZ\u0000\u0003 this program cannot be run in DOS mode");
            case 2 -> ascii("\u007FELF\u0002\u0001\u0001");
            case 3 -> ascii("#!/bin/sh\nrm -rf /\n");
            case 4 -> ascii("<html><script>alert(1)</script></html>");
            case 5 -> ascii("%PDF-1.4\nMZ\u0000 not a page");
            case 6 -> BOMB.clone();
            case 7 -> MANY_PARTS.clone();
            default -> garbage(random);
        };
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] garbage(Random random) {
        var bytes = new byte[random.nextInt(5_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Small as sent, large when inflated. */
    private static byte[] bomb() {
        return archive(
                zip -> {
                    add(zip, "[Content_Types].xml", ascii("<Types/>"));
                    add(zip, "word/document.xml", new byte[INFLATED]);
                });
    }

    private static byte[] manyParts() {
        return archive(
                zip -> {
                    for (var i = 0; i < PARTS; i++) {
                        add(zip, "../../" + i, new byte[0]);
                    }
                });
    }

    private interface Filling {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] archive(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            filling.into(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        // The time of writing would make each archive another one.
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
