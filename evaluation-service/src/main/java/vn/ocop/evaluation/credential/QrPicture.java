package vn.ocop.evaluation.credential;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;

/** A QR code as a picture for paper. */
final class QrPicture {

    /** White modules around the code, without which readers do not find it (ISO/IEC 18004). */
    private static final int QUIET_ZONE = 4;

    private static final int PIXELS = 12;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    static String of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var side = (code.size + 2 * QUIET_ZONE) * PIXELS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                var dark = code.getModule(x / PIXELS - QUIET_ZONE, y / PIXELS - QUIET_ZONE);
                picture.setRGB(x, y, dark ? BLACK : WHITE);
            }
        }
        return Png.of(picture);
    }
}
