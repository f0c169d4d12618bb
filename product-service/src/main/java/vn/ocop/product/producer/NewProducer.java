package vn.ocop.product.producer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.LegalForm;
import vn.ocop.product.classification.SizeClass;
import vn.ocop.product.dated.Identifier;

/** The request to register a producer. */
@Schema(
        description =
                "A producer to be registered. What is not known is left out; nothing is guessed.")
record NewProducer(
        @Schema(description = "Name as on its papers", examples = "Hợp tác xã Cam Xã Đoài")
                @NotNull
                @Size(min = 2, max = 300)
                String name,
        @Schema(description = "First day of the name; absent when unknown", examples = "2021-03-15")
                @Nullable LocalDate nameFrom,
        @Schema(description = "Legal form, code list legal-form", examples = "COOPERATIVE") @NotNull
                LegalForm legalForm,
        @Schema(
                        description = "First day of the legal form; absent when unknown",
                        examples = "2021-03-15")
                @Nullable LocalDate legalFormFrom,
        @Schema(
                        description = "Size class, code list size-class; UNKNOWN when absent",
                        examples = "SMALL")
                @Nullable SizeClass sizeClass,
        @Schema(description = "First day of the size class; absent when unknown")
                @Nullable LocalDate sizeClassFrom,
        @Schema(
                        description =
                                "Unit of the registered office: map and code, on today's map (VN-2T) or the map"
                                        + " until 30 June 2025 (VN-3T)",
                        examples = "VN-2T:17827")
                @NotNull
                @Pattern(regexp = "VN-[23]T:[0-9]{2,5}")
                String unit,
        @Schema(description = "A day on which the unit was so called; today when absent")
                @Nullable LocalDate unitDate,
        @Schema(description = "Address within the unit", examples = "Xóm 5") @Size(max = 300)
                @Nullable String address,
        @Schema(
                        description =
                                "Tax code; of a household this is a citizen's number: kept in this service, shown"
                                        + " masked, each full reading logged",
                        examples = "2901234567")
                @Pattern(regexp = "[0-9]{10,12}(-[0-9]{3})?")
                @Nullable String taxCode,
        @Schema(description = "Numbers of the producer") @Size(max = 20)
                @Nullable List<@Valid Identifier> identifiers,
        @Schema(
                        description =
                                "Subjects (token sub) of the persons who act for the producer; confirmed at once"
                                        + " when an officer registers, otherwise left out",
                        examples = "[\"lan.tran\"]")
                @Size(max = 20)
                @Nullable List<@Size(min = 1, max = 100) String> managers,
        @Schema(description = "Telephone, restricted like the tax code", examples = "0912345678")
                @Pattern(regexp = "\\+?[0-9]{8,15}")
                @Nullable String telephone,
        @Schema(
                        description = "E-mail, restricted like the tax code",
                        examples = "camxadoai@example.vn")
                @Size(max = 200)
                @Pattern(regexp = "[^@\\s]+@[^@\\s]+")
                @Nullable String email) {}
