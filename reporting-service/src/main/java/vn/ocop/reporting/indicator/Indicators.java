package vn.ocop.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;

/** The indicators that the platform knows, in the order of their file. */
public final class Indicators {

    private static final String FILE = "/indicators/indicators.json";

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();

    Indicators(List<Indicator> indicators) {
        for (var indicator : indicators) {
            if (byCode.put(indicator.code(), indicator) != null) {
                throw new IllegalStateException("indicator stands twice: " + indicator.code());
            }
        }
        indicators.forEach(this::checkShare);
    }

    public static Indicators load() {
        try (var file = Indicators.class.getResourceAsStream(FILE)) {
            var rows =
                    new ObjectMapper()
                            .readValue(
                                    Objects.requireNonNull(file, FILE),
                                    new TypeReference<List<Row>>() {});
            return new Indicators(rows.stream().map(Row::indicator).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkShare(Indicator indicator) {
        if (indicator.measure() == Measure.SHARE) {
            get(Objects.requireNonNull(indicator.part()));
            get(Objects.requireNonNull(indicator.whole()));
        }
    }

    public List<Indicator> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** An indicator that another one is made of. */
    Indicator get(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(this::find)
                .orElseThrow(() -> new IllegalStateException("no indicator " + code));
    }

    /** A row of the file; what is left out means any. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    record Row(
            String code,
            List<String> name,
            List<String> meaning,
            Measure measure,
            @Nullable Counted counted,
            List<Basis> bases,
            @Nullable String topic,
            @Nullable String validity,
            @Nullable List<Integer> stars,
            @Nullable List<String> kinds,
            @Nullable List<String> standings,
            @Nullable List<String> legalForms,
            @Nullable List<String> sizeClasses,
            boolean listedOnline,
            @Nullable String part,
            @Nullable String whole) {

        Indicator indicator() {
            return new Indicator(
                    code,
                    Text.of(name.getFirst(), name.getLast()),
                    Text.of(meaning.getFirst(), meaning.getLast()),
                    measure,
                    counted == null ? Counted.RECORD : counted,
                    bases,
                    topic,
                    validity,
                    orAny(stars),
                    orAny(kinds),
                    orAny(standings),
                    orAny(legalForms),
                    orAny(sizeClasses),
                    listedOnline,
                    part,
                    whole);
        }

        private static <T> List<T> orAny(@Nullable List<T> codes) {
            return codes == null ? List.of() : List.copyOf(codes);
        }
    }
}
