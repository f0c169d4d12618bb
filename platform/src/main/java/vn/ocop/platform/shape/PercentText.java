package vn.ocop.platform.shape;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Decodes what stands in an address; empty when it is not the code of any text. */
final class PercentText {
    private PercentText() {}

    static Optional<String> ofQuery(String raw) {
        return decode(raw.replace('+', ' '));
    }

    static Optional<String> ofPath(String raw) {
        return decode(raw);
    }

    private static Optional<String> decode(String raw) {
        var bytes = new ByteArrayOutputStream(raw.length());
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c != '%') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            } else if (isHex(raw, i + 1)) {
                bytes.write(HexFormat.fromHexDigits(raw, i + 1, i + 3));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        try {
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.toByteArray()));
            return Optional.of(text.toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean isHex(String raw, int index) {
        return index + 1 < raw.length()
                && HexFormat.isHexDigit(raw.charAt(index))
                && HexFormat.isHexDigit(raw.charAt(index + 1));
    }
}
