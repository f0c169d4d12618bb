package vn.ocop.evaluation.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A producer (chủ thể) as copied.
 *
 * @param legalForm code of the legal form; codes unknown here are possible
 * @param sizeClass MICRO, SMALL, MEDIUM, LARGE or UNKNOWN
 * @param managers subjects of the persons who act for the producer; absent when the owner does not
 *     say
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KnownProducer(
        UUID id,
        String name,
        String legalForm,
        @Nullable String sizeClass,
        @Nullable List<String> managers,
        String unit,
        String areaPath) {

    public boolean isManagedBy(String subject) {
        return managers != null && managers.contains(subject);
    }
}
