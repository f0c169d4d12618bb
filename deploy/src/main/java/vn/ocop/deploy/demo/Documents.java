package vn.ocop.deploy.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Papers for the demonstration: real PDF files of one page. */
public final class Documents {

    private Documents() {}

    /**
     * @param line plain Latin letters, since the page uses a built-in font
     */
    public static byte[] pdf(String line) {
        var page = "BT /F1 18 Tf 60 760 Td (" + line + ") Tj ET";
        var objects =
                new String[] {
                    "<< /Type /Catalog /Pages 2 0 R >>",
                    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                            + " /Resources << /Font << /F1 5 0 R >> >> >>",
                    "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
                    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
                };
        return assembled(objects);
    }

    private static byte[] assembled(String[] objects) {
        var file = new ByteArrayOutputStream();
        var offsets = new ArrayList<Integer>();
        file.writeBytes(bytes("%PDF-1.4\n"));
        for (int i = 0; i < objects.length; i++) {
            offsets.add(file.size());
            file.writeBytes(bytes((i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n"));
        }
        var start = file.size();
        var size = objects.length + 1;
        file.writeBytes(bytes("xref\n0 " + size + "\n0000000000 65535 f \n"));
        offsets.forEach(it -> file.writeBytes(bytes("%010d 00000 n \n".formatted(it))));
        file.writeBytes(
                bytes(
                        "trailer\n<< /Size "
                                + size
                                + " /Root 1 0 R >>\nstartxref\n"
                                + start
                                + "\n%%EOF\n"));
        return file.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
