package vn.ocop.platform.problem;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;

/**
 * Says that a request may not happen and why; becomes the problem answer and undoes the
 * transaction.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient @Nullable Text detail;
    private final transient List<Fault> faults;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private transient @Nullable Duration retryAfter;

    private Refusal(ProblemType type, @Nullable Text detail, List<Fault> faults) {
        // No stack trace: a refusal is an answer, not a fault of the platform.
        super(detail == null ? type.slug() : type.slug() + ": " + detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.faults = List.copyOf(faults);
    }

    public static Refusal of(ProblemType type) {
        return new Refusal(type, null, List.of());
    }

    public static Refusal of(ProblemType type, Text detail) {
        return new Refusal(type, detail, List.of());
    }

    public static Refusal of(ProblemType type, List<Fault> faults) {
        return new Refusal(type, null, faults);
    }

    public static Refusal of(ProblemType type, Text detail, List<Fault> faults) {
        return new Refusal(type, detail, faults);
    }

    /** Adds a member to the problem document, for programs that want more than text. */
    public Refusal with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Tells the caller when trying again may help. */
    public Refusal retryAfter(Duration pause) {
        this.retryAfter = pause;
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public @Nullable Text detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** Whole seconds for the {@code Retry-After} header, never zero. */
    public @Nullable String retryAfterSeconds() {
        var pause = retryAfter;
        return pause == null
                ? null
                : String.format(Locale.ROOT, "%d", Math.max(1, pause.toSeconds()));
    }
}
