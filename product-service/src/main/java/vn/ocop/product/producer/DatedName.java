package vn.ocop.product.producer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.dated.Dated;

/** A name that a producer bore. */
@Embeddable
@Schema(description = "A name that the producer bears or bore")
record DatedName(
        @Schema(description = "The name", examples = "Hợp tác xã Cam Xã Đoài", required = true)
                @Column(name = "name")
                String name,
        @Schema(description = "First day; absent when unknown", examples = "2021-03-15")
                @Column(name = "valid_from")
                @Nullable LocalDate from,
        @Schema(description = "Last day; absent for today's name") @Column(name = "valid_until")
                @Nullable LocalDate until)
        implements Dated<DatedName> {

    @Override
    public DatedName endingOn(LocalDate day) {
        return new DatedName(name, from, day);
    }
}
