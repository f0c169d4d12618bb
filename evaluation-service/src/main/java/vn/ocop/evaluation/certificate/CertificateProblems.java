package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** The rules about certificates that a request can break. */
@ApplicationScoped
public class CertificateProblems implements ProblemCatalogue, ConstraintProblems {

    public static final ProblemType NOT_REVOCABLE =
            ProblemType.of(
                    "certificate-not-revocable",
                    409,
                    "Giấy chứng nhận không còn để thu hồi",
                    "Certificate not revocable",
                    "Chỉ thu hồi giấy chứng nhận còn hiệu lực, chưa đến ngày có hiệu lực hoặc không xác định"
                            + " được hiệu lực; giấy đã hết hạn, đã thu hồi hoặc đã được thay thì không.",
                    "Only a certificate that is in force, not yet in force or of unknown validity can be revoked;"
                            + " one that has expired, was revoked or replaced cannot.");

    static final ProblemType OVERLAP =
            ProblemType.of(
                    "certificates-overlap",
                    409,
                    "Hai giấy chứng nhận cùng còn hiệu lực",
                    "Certificates overlap",
                    "Một sản phẩm có tối đa một giấy chứng nhận còn hiệu lực trong một ngày; hãy đọc lại các giấy"
                            + " của sản phẩm rồi gửi lại.",
                    "A product has at most one certificate in force on a day; read the product's certificates again,"
                            + " then repeat.");

    @Override
    public List<ProblemType> types() {
        return List.of(NOT_REVOCABLE, OVERLAP);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ex_certificate_in_force_no_overlap",
                OVERLAP,
                "ux_certificate_fingerprint",
                OVERLAP);
    }
}
