package vn.ocop.platform.audit;

import org.jspecify.annotations.Nullable;
import vn.ocop.platform.job.JobError;
import vn.ocop.platform.language.Text;

/**
 * The first entry that is not what the chain says.
 *
 * @param position its place in the chain; {@code null} when it has none
 * @param said for people, in English, with what helps to find it
 */
record AuditFault(Kind kind, @Nullable Long position, String said) {

    /** What is wrong with an entry. */
    enum Kind {
        ALTERED("altered", "Dòng nhật ký kiểm toán đã bị sửa"),
        MISSING("missing", "Thiếu dòng nhật ký kiểm toán"),
        REPLACED("replaced", "Dòng nhật ký kiểm toán này hoặc trước đó đã bị thay"),
        KEPT_OUT("kept-out", "Dòng nhật ký kiểm toán không được niêm phong");

        private final String code;
        private final String vi;

        Kind(String code, String vi) {
            this.code = code;
            this.vi = vi;
        }
    }

    JobError asError() {
        return new JobError(position, null, kind.code, Text.of(kind.vi, said));
    }
}
