package vn.ocop.evaluation.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the verifier found. */
@Schema(
        description =
                "What was found; what the credential says is shown only where the issuer has signed it")
record VerificationView(
        @Schema(description = "What was found") CredentialOutcome outcome,
        @Schema(
                        description = "The same as a sentence, by Accept-Language",
                        examples =
                                "Chính hiệu; chưa bị thu hồi tính đến 08:00 hôm nay; có giá trị đến hết ngày 12/03/2027.")
                String message,
        @Schema(description = "When it was looked at") Instant checkedAt,
        @Schema(description = "How old the knowledge is whether it was revoked")
                @Nullable Instant statusAsOf,
        @Schema(description = "What the credential says") @Nullable Content content) {

    /** What a signed credential says, for comparison with the product in one's hand. */
    @Schema(
            name = "CredentialContent",
            description = "Compare it with the product in your hand: a QR code can be copied")
    record Content(
            @Schema(description = "Name of the product", examples = "Cam Xã Đoài")
                    String productName,
            @Schema(description = "Stars, 3 to 5") @Nullable Integer stars,
            @Schema(description = "Holder as printed", examples = "Hợp tác xã Nông nghiệp Nghi Lộc")
                    @Nullable String holder,
            @Schema(description = "Who holds it now, after a transfer")
                    @Nullable String presentHolder,
            @Schema(description = "Variants that the certificate covers") List<String> variants,
            @Schema(description = "Number printed on the certificate", examples = "40-0123")
                    @Nullable String number,
            @Schema(description = "Issuing body", examples = "Ủy ban nhân dân tỉnh Nghệ An")
                    @Nullable String issuingBody,
            @Schema(description = "Number of the decision", examples = "1217/QĐ-UBND")
                    @Nullable String decisionNumber,
            @Schema(description = "Day of signing, as exactly as known", examples = "2024-03-12")
                    @Nullable String signedOn,
            @Schema(description = "First valid day") LocalDate firstDay,
            @Schema(description = "Last valid day, itself included") LocalDate lastDay,
            @Schema(description = "Public page of the certificate, as its QR code has it")
                    String certificatePage,
            @Schema(description = "Public page of the product") String productPage,
            @Schema(description = "Public pictures of the product in the registry")
                    List<String> pictures,
            @Schema(description = "Made up for a demonstration") boolean demonstration) {

        static Content of(ReadCredential said, List<String> pictures) {
            return new Content(
                    said.productName(),
                    said.stars(),
                    said.holder(),
                    said.holderToday(),
                    said.variants(),
                    said.number(),
                    said.body(),
                    said.decisionNumber(),
                    said.signedOn(),
                    said.firstDay(),
                    said.lastDay(),
                    said.certificatePage(),
                    said.productPage(),
                    pictures,
                    said.demonstration());
        }
    }
}
