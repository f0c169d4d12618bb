package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.ocop.evaluation.certificate.CertificateInForce;
import vn.ocop.evaluation.certificate.CertificatesInForce;
import vn.ocop.evaluation.registry.KnownProducer;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Refusal;

/** Whether the producer may file such a dossier for the product. */
@ApplicationScoped
class Entitlement {

    private final CertificatesInForce certificates;
    private final Rubrics rubrics;
    private final Dates dates;

    Entitlement(CertificatesInForce certificates, Rubrics rubrics, Dates dates) {
        this.certificates = certificates;
        this.rubrics = rubrics;
        this.dates = dates;
    }

    /** Art. 2.3, and the certificate that an upgrade or re-evaluation is about. */
    void mustHold(Dossier dossier, KnownProducer producer) {
        Eligibility.refused(producer, dossier.productSet)
                .ifPresent(
                        why -> {
                            throw Refusal.of(DossierProblems.NOT_ELIGIBLE, why);
                        });
        var held = certificates.of(dossier.productId, dates.today()).isPresent();
        if (held == (dossier.kind == DossierKind.FIRST)) {
            throw Refusal.of(DossierProblems.CERTIFICATE_NEEDED, kindAgainstCertificate(held));
        }
    }

    private static Text kindAgainstCertificate(boolean held) {
        return held
                ? Text.of(
                        "Sản phẩm đang có giấy chứng nhận còn hiệu lực: lập hồ sơ nâng hạng hoặc đánh"
                                + " giá lại",
                        "The product holds a certificate in force: open an upgrade or a"
                                + " re-evaluation")
                : Text.of(
                        "Sản phẩm không có giấy chứng nhận còn hiệu lực: lập hồ sơ lần đầu",
                        "The product holds no certificate in force: open a first dossier");
    }

    /**
     * A re-evaluation is filed from so many days before the last day on; late filing is possible.
     */
    void mustBeInTime(Dossier dossier, LocalDate filedOn) {
        if (dossier.kind != DossierKind.RE_EVALUATION) {
            return;
        }
        certificates
                .of(dossier.productId, filedOn)
                .map(CertificateInForce::lastDay)
                .flatMap(last -> rubrics.terms(dossier.ruleSet).filingOpens(last))
                .filter(filedOn::isBefore)
                .ifPresent(
                        opens -> {
                            throw Refusal.of(
                                    DossierProblems.CERTIFICATE_NEEDED,
                                    Text.of(
                                            "Hồ sơ đánh giá lại được nộp từ ngày " + opens,
                                            "A re-evaluation may be filed from " + opens));
                        });
    }
}
