package vn.ocop.deploy.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils uploads: files, their names, the form around them. */
final class FormAttacks {
    static final String BOUNDARY = "ocop-hostile-5b1e";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> NAMES =
            List.of(
                    "../../../../etc/cron.d/x.pdf",
                    "..\\..\\x.pdf",
                    "/etc/passwd",
                    "C:\\x.pdf",
                    "x.pdf\u0000.exe",
                    "x.exe",
                    "\u202Efdp.exe",
                    "CON",
                    ".",
                    "..",
                    "",
                    " ",
                    "=cmd.pdf",
                    "x\\\"; filename=\\\"y.pdf",
                    "x%0d%0aX-Injected: yes.pdf",
                    "a".repeat(4_000) + ".pdf",
                    "giấy kiểm nghiệm.pdf",
                    "<script>.pdf",
                    "x;y.pdf");

    static final List<Attack> ALL =
            List.of(
                    new Attack(
                            "file name",
                            (draft, random) ->
                                    file(
                                            draft,
                                            NAMES.get(random.nextInt(NAMES.size())),
                                            "application/pdf",
                                            PDF)),
                    new Attack(
                            "evil file name",
                            (draft, random) ->
                                    file(draft, EvilTexts.brief(random), "application/pdf", PDF)),
                    new Attack(
                            "file content",
                            (draft, random) ->
                                    file(draft, "x.pdf", "application/pdf", Uploads.any(random))),
                    new Attack(
                            "file type",
                            (draft, random) ->
                                    file(
                                            draft,
                                            "x.pdf",
                                            List.of("text/html", "", "x", "image/svg+xml", "é")
                                                    .get(random.nextInt(5)),
                                            Uploads.any(random))),
                    new Attack(
                            "form cut off",
                            (draft, random) ->
                                    draft.body =
                                            Arrays.copyOf(
                                                    draft.body,
                                                    random.nextInt(draft.body.length + 1))),
                    new Attack(
                            "form boundary",
                            (draft, random) ->
                                    draft.headers.put(
                                            "Content-Type",
                                            "multipart/form-data"
                                                    + List.of(
                                                                    "",
                                                                    "; boundary=other",
                                                                    "; boundary=",
                                                                    "; boundary=\"\"",
                                                                    "; boundary=" + "a".repeat(300),
                                                                    "; boundary=é")
                                                            .get(random.nextInt(6)))),
                    new Attack(
                            "form without parts",
                            (draft, _) -> draft.text("--" + BOUNDARY + "--\r\n")),
                    new Attack("form part missing", FormAttacks::onePart),
                    new Attack("form part twice", (draft, _) -> draft.body = twice(draft.body)),
                    new Attack("form of many parts", FormAttacks::many),
                    new Attack("form flipped byte", FormAttacks::flip));

    private FormAttacks() {}

    /** The form as it should be: what the file is, and the file. */
    static byte[] form(byte[] paper, String name, String type, byte[] file) {
        var all = new ByteArrayOutputStream();
        part(all, "name=\"paper\"", "application/json", paper);
        part(all, "name=\"file\"; filename=\"" + name + "\"", type, file);
        all.writeBytes(ascii("--" + BOUNDARY + "--\r\n"));
        return all.toByteArray();
    }

    static byte[] good(byte[] paper) {
        return form(paper, "x.pdf", "application/pdf", PDF);
    }

    private static void file(Draft draft, String name, String type, byte[] content) {
        draft.body = form(paper(draft.body), name, type, content);
    }

    /** The JSON part stands first, between the first empty line and the next boundary. */
    private static byte[] paper(byte[] form) {
        var text = new String(form, StandardCharsets.UTF_8);
        var from = text.indexOf("\r\n\r\n") + 4;
        var until = text.indexOf("\r\n--" + BOUNDARY, from);
        return until < 0 ? form : text.substring(from, until).getBytes(StandardCharsets.UTF_8);
    }

    private static void part(ByteArrayOutputStream all, String name, String type, byte[] content) {
        all.writeBytes(
                ("--"
                                + BOUNDARY
                                + "\r\nContent-Disposition: form-data; "
                                + name
                                + "\r\nContent-Type: "
                                + type
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        all.writeBytes(content);
        all.writeBytes(ascii("\r\n"));
    }

    private static void onePart(Draft draft, Random random) {
        var all = new ByteArrayOutputStream();
        if (random.nextBoolean()) {
            part(all, "name=\"paper\"", "application/json", paper(draft.body));
        } else {
            part(all, "name=\"file\"; filename=\"x.pdf\"", "application/pdf", PDF);
        }
        all.writeBytes(ascii("--" + BOUNDARY + "--\r\n"));
        draft.body = all.toByteArray();
    }

    private static byte[] twice(byte[] form) {
        var end = ascii("--" + BOUNDARY + "--\r\n").length;
        var all = new ByteArrayOutputStream();
        all.write(form, 0, Math.max(0, form.length - end));
        all.writeBytes(form);
        return all.toByteArray();
    }

    private static void many(Draft draft, Random random) {
        var all = new ByteArrayOutputStream();
        for (var i = random.nextInt(3_000); i > 0; i--) {
            part(all, "name=\"p" + i + "\"", "text/plain", ascii("x"));
        }
        all.writeBytes(ascii("--" + BOUNDARY + "--\r\n"));
        draft.body = all.toByteArray();
    }

    private static void flip(Draft draft, Random random) {
        draft.body = draft.body.clone();
        draft.body[random.nextInt(draft.body.length)] = (byte) random.nextInt(256);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
