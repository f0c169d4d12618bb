package vn.ocop.platform.trial;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;

/** Listens to one logger as long as it is open. */
final class LogProbe extends Handler implements AutoCloseable {

    /** A line, the trace that it belongs to, and whether a stack trace follows it. */
    record Line(String message, String trace, boolean hasStack) {}

    private final Queue<Line> lines = new ConcurrentLinkedQueue<>();
    private final String logger;

    LogProbe(String logger) {
        this.logger = logger;
        LogContext.getLogContext().getLogger(logger).addHandler(this);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        var extended = ExtLogRecord.wrap(line);
        lines.add(
                new Line(
                        extended.getFormattedMessage(),
                        String.valueOf(extended.getMdc("traceId")),
                        extended.getThrown() != null));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LogContext.getLogContext().getLogger(logger).removeHandler(this);
    }
}
