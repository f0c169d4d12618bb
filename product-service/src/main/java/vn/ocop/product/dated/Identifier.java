package vn.ocop.product.dated;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.IdentifierScheme;

/** A number printed on paper: typed, dated, possibly shared by several records. */
@Embeddable
@Schema(
        description =
                "A number by which a record is known: typed, dated, possibly shared by several records")
public record Identifier(
        @Schema(
                        description = "Kind of number, code list identifier-scheme",
                        examples = "OCOP_NUMBER")
                @NotNull
                @Column(name = "scheme")
                @Enumerated(EnumType.STRING)
                IdentifierScheme scheme,
        @Schema(description = "The number as printed", examples = "40-17827-1-2026")
                @NotNull
                @Size(min = 1, max = 64)
                @Pattern(regexp = "[0-9A-Za-zĐđ][0-9A-Za-zĐđ./ _-]*")
                @Column(name = "value")
                String value,
        @Schema(description = "First day; absent when unknown", examples = "2026-09-01")
                @Column(name = "valid_from")
                @Nullable LocalDate from,
        @Schema(description = "Last day; absent while it holds") @Column(name = "valid_until")
                @Nullable LocalDate until)
        implements Dated<Identifier> {

    @Override
    public Identifier endingOn(LocalDate day) {
        return new Identifier(scheme, value, from, day);
    }
}
