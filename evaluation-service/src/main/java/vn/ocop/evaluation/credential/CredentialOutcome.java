package vn.ocop.evaluation.credential;

/** What the verifier found (kết quả kiểm tra). */
public enum CredentialOutcome {
    /** Chính hiệu và đang có giá trị. */
    GENUINE,
    /** Đã bị thu hồi hoặc được thay thế: the bit in the status list is set. */
    REVOKED,
    /** Đã hết hạn: past the last day. */
    EXPIRED,
    /** Chưa đến ngày có hiệu lực. */
    NOT_YET_IN_FORCE,
    /** Chữ ký đúng, chưa biết có bị thu hồi không: no list at hand that is new enough. */
    STATUS_UNKNOWN,
    /** Chữ ký sai: altered, or not signed with that key. */
    SIGNATURE_FALSE,
    /** Khóa ký không phải của nơi này. */
    UNKNOWN_KEY,
    /** Do nơi khác cấp. */
    OTHER_ISSUER,
    /** Không đọc được, hoặc không phải chứng thực số của giấy chứng nhận. */
    MALFORMED;

    /** Whether what it says comes from the issuer, whatever became of it since. */
    boolean isSigned() {
        return switch (this) {
            case GENUINE, REVOKED, EXPIRED, NOT_YET_IN_FORCE, STATUS_UNKNOWN -> true;
            case SIGNATURE_FALSE, UNKNOWN_KEY, OTHER_ISSUER, MALFORMED -> false;
        };
    }
}
