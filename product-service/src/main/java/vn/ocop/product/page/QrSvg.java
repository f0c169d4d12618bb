package vn.ocop.product.page;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as a drawing that scales to any label. */
final class QrSvg {

    /** White modules around the code, without which readers do not find it (ISO/IEC 18004). */
    private static final int QUIET_ZONE = 4;

    private QrSvg() {}

    static String of(String text, String description) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var side = code.size + 2 * QUIET_ZONE;
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(' ')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" aria-label="%2$s"\
             shape-rendering="crispEdges"><rect width="%1$d" height="%1$d" fill="#fff"/><path d="%3$s" fill="#000"/></svg>"""
                .formatted(side, description, path);
    }
}
