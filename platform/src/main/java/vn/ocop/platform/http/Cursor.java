package vn.ocop.platform.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/**
 * A position in a list: the sort keys of the last row shown, the unique one last. To callers it is
 * an opaque word; a word that was altered, or that belongs to another query, is refused.
 */
public record Cursor(List<String> keys) {
    public Cursor {
        keys = List.copyOf(keys);
    }

    /** The position of a row; an absent key becomes the empty text. */
    public static Cursor of(@Nullable Object... keys) {
        return new Cursor(
                Arrays.stream(keys).map(key -> key == null ? "" : key.toString()).toList());
    }

    public String text(int index) {
        return read(index, Function.identity());
    }

    public UUID uuid(int index) {
        return read(index, UUID::fromString);
    }

    public long number(int index) {
        return read(index, Long::valueOf);
    }

    public LocalDate date(int index) {
        return read(index, LocalDate::parse);
    }

    public Instant instant(int index) {
        return read(index, Instant::parse);
    }

    private <T> T read(int index, Function<String, T> reader) {
        try {
            return reader.apply(keys.get(index));
        } catch (RuntimeException _) {
            throw refused();
        }
    }

    static Refusal refused() {
        var message =
                Text.of(
                        "Vị trí trang này không do dịch vụ cấp cho truy vấn này",
                        "This cursor was not given by the service for this query");
        return Refusal.of(
                Problems.INVALID_REQUEST, List.of(Fault.parameter("cursor", "cursor", message)));
    }
}
