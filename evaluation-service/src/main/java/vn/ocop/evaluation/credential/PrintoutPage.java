package vn.ocop.evaluation.credential;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.paper.Paper;

/** A certificate on paper, A4 across, with the QR code of its public page. */
@ApplicationScoped
class PrintoutPage {

    private final Addresses addresses;

    PrintoutPage(Addresses addresses) {
        this.addresses = addresses;
    }

    byte[] of(Printout printout, LocalDate today) {
        var address = addresses.certificatePage(printout.code());
        var stars = printout.stars();
        var frame =
                new Frame(
                        address,
                        QrPicture.of(address),
                        stars == null ? null : StarsPicture.of(stars),
                        VerificationWords.day(today));
        return Paper.of(Templates.certificate(printout, frame).render(), today);
    }

    /**
     * What stands around the words.
     *
     * @param address of the public page, as the QR code carries it
     */
    record Frame(String address, String qr, @Nullable String stars, String today) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance certificate(Printout paper, Frame frame);
    }
}
