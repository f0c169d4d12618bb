package vn.ocop.product.producer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.LegalForm;
import vn.ocop.product.classification.SizeClass;
import vn.ocop.product.dated.Identifier;

/** A merge patch on a producer. */
@Schema(
        description =
                "Merge patch (RFC 7396): a field that is absent stays, address, taxCode, telephone and email may"
                        + " be emptied by null. A dated fact ends the day before the new one begins.")
record ProducerChange(
        @Schema(description = "New name", examples = "Hợp tác xã Nông nghiệp Cam Xã Đoài")
                @Size(min = 2, max = 300)
                @Nullable String name,
        @Schema(description = "First day of the new name; today when absent")
                @Nullable LocalDate nameFrom,
        @Schema(description = "New legal form", examples = "LIMITED_COMPANY")
                @Nullable LegalForm legalForm,
        @Schema(description = "First day of the new legal form; today when absent")
                @Nullable LocalDate legalFormFrom,
        @Schema(description = "New size class", examples = "MEDIUM") @Nullable SizeClass sizeClass,
        @Schema(description = "First day of the new size class; today when absent")
                @Nullable LocalDate sizeClassFrom,
        @Schema(description = "New unit of the registered office", examples = "VN-2T:17827")
                @Pattern(regexp = "VN-[23]T:[0-9]{2,5}")
                @Nullable String unit,
        @Schema(description = "A day on which the unit was so called; today when absent")
                @Nullable LocalDate unitDate,
        @Schema(description = "Address within the unit", nullable = true) @Size(max = 300)
                @Nullable String address,
        @Schema(description = "Tax code, restricted", nullable = true)
                @Pattern(regexp = "[0-9]{10,12}(-[0-9]{3})?")
                @Nullable String taxCode,
        @Schema(description = "All numbers of the producer; replaces those on file") @Size(max = 20)
                @Nullable List<@Valid Identifier> identifiers,
        @Schema(description = "Telephone, restricted", nullable = true)
                @Pattern(regexp = "\\+?[0-9]{8,15}")
                @Nullable String telephone,
        @Schema(description = "E-mail, restricted", nullable = true)
                @Size(max = 200)
                @Pattern(regexp = "[^@\\s]+@[^@\\s]+")
                @Nullable String email) {}
