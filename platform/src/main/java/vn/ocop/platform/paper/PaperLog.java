package vn.ocop.platform.paper;

import com.openhtmltopdf.util.XRLog;
import java.util.logging.Level;

/** The renderer tells every step it takes; only its warnings are of use. */
final class PaperLog {

    private PaperLog() {}

    static void quiet() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }
}
