package vn.ocop.platform.shape;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The JSON body of this request as it was checked; empty for requests without one. */
@RequestScoped
public class ReceivedBody {
    private byte @Nullable [] bytes;

    void keep(byte[] checked) {
        this.bytes = checked;
    }

    /** In the one form in which equal documents are equal bytes, white space apart from texts. */
    public byte[] bytes() {
        return bytes == null ? new byte[0] : bytes;
    }
}
