package vn.ocop.deploy.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Spoils a JSON document as a whole: syntax, encoding, size, media type. */
final class DocumentAttacks {
    private static final int DEPTH = 10_000;
    private static final int TOO_LARGE = 1_100_000;
    private static final int LARGEST = 10_000_000;
    private static final byte[] BOMB = zipped(new byte[5_000_000]);
    private static final List<String> DOCUMENTS =
            List.of(
                    "",
                    " ",
                    "null",
                    "[]",
                    "\"x\"",
                    "0",
                    "{",
                    "}",
                    "{}{}",
                    "{\"a\":1,}",
                    "{'a':1}",
                    "{\"a\":NaN}",
                    "{\"a\":\"\\ud800\"}",
                    "{\"a\":\"\\u0000\"}",
                    "{\"a\":\"\u0001\"}",
                    "\uFEFF{}",
                    "//x\n{}",
                    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                    "a=b&c=d");
    private static final List<String> MEDIA_TYPES =
            List.of(
                    "text/plain",
                    "application/xml",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data",
                    "multipart/form-data; boundary=",
                    "application/json; charset=utf-16",
                    "application/json; charset=none",
                    "application/octet-stream",
                    "*/*",
                    "json",
                    "application/",
                    ";;;",
                    "application/json, text/html",
                    "application/vnd.x+json",
                    "\u00e9");

    static final List<Attack> ALL =
            List.of(
                    new Attack(
                            "document",
                            (draft, random) ->
                                    draft.text(DOCUMENTS.get(random.nextInt(DOCUMENTS.size())))),
                    new Attack("cut off", DocumentAttacks::cut),
                    new Attack("garbage", DocumentAttacks::garbage),
                    new Attack("flipped byte", DocumentAttacks::flip),
                    new Attack("duplicate field", DocumentAttacks::duplicate),
                    new Attack("deep", DocumentAttacks::deep),
                    new Attack("other encoding", DocumentAttacks::encode),
                    new Attack("too large", DocumentAttacks::large),
                    new Attack("compressed", DocumentAttacks::compress),
                    new Attack(
                            "media type",
                            (draft, random) ->
                                    draft.headers.put(
                                            "Content-Type",
                                            MEDIA_TYPES.get(random.nextInt(MEDIA_TYPES.size())))),
                    new Attack(
                            "no media type", (draft, _) -> draft.headers.remove("Content-Type")));

    private DocumentAttacks() {}

    private static void cut(Draft draft, Random random) {
        draft.body = Arrays.copyOf(draft.body, random.nextInt(draft.body.length + 1));
    }

    private static void garbage(Draft draft, Random random) {
        draft.body = new byte[random.nextInt(2_000)];
        random.nextBytes(draft.body);
    }

    private static void flip(Draft draft, Random random) {
        if (draft.body.length > 0) {
            draft.body = draft.body.clone();
            draft.body[random.nextInt(draft.body.length)] = (byte) random.nextInt(256);
        }
    }

    private static void duplicate(Draft draft, Random random) {
        var text = new String(draft.body, StandardCharsets.UTF_8);
        var brace = text.indexOf('{');
        var comma = text.indexOf(',');
        if (brace >= 0 && comma > brace && text.charAt(text.length() - 1) == '}') {
            var first = text.substring(brace + 1, comma);
            draft.text(text.substring(0, text.length() - 1) + "," + first + "}");
        } else {
            draft.text("{\"a\":1,\"a\":" + random.nextInt() + "}");
        }
    }

    private static void deep(Draft draft, Random random) {
        draft.text(
                random.nextBoolean()
                        ? "[".repeat(DEPTH) + "]".repeat(DEPTH)
                        : "{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH));
    }

    private static void encode(Draft draft, Random random) {
        var text = new String(draft.body, StandardCharsets.UTF_8);
        draft.body =
                text.getBytes(
                        switch (random.nextInt(4)) {
                            case 0 -> StandardCharsets.UTF_16;
                            case 1 -> StandardCharsets.UTF_16LE;
                            case 2 -> StandardCharsets.UTF_32;
                            default -> StandardCharsets.ISO_8859_1;
                        });
    }

    private static void large(Draft draft, Random random) {
        var size = random.nextInt(4) == 0 ? LARGEST : TOO_LARGE;
        draft.text("{\"name\": \"" + "a".repeat(size) + "\"}");
    }

    private static void compress(Draft draft, Random random) {
        draft.headers.put("Content-Encoding", random.nextInt(5) == 0 ? "br" : "gzip");
        draft.body = random.nextBoolean() ? zipped(draft.body) : BOMB.clone();
    }

    private static byte[] zipped(byte[] content) {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
