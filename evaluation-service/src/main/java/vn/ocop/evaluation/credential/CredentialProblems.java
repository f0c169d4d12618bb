package vn.ocop.evaluation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** Why a certificate may have no credential. */
@ApplicationScoped
class CredentialProblems implements ProblemCatalogue {

    static final ProblemType TERM_NOT_KNOWN =
            ProblemType.of(
                    "credential-term-not-known",
                    409,
                    "Không đủ ngày tháng để cấp chứng thực số",
                    "Term not known to the day",
                    "Chứng thực số ghi ngày đầu và ngày cuối; tài liệu về lần công nhận này không nêu"
                            + " chính xác đến ngày, và hệ thống không tự điền.",
                    "A credential states the first and the last day; the sources about this recognition"
                            + " do not give them to the day, and nothing is filled in.");

    @Override
    public List<ProblemType> types() {
        return List.of(TERM_NOT_KNOWN);
    }
}
