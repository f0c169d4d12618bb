package vn.ocop.evaluation.recognition.history;

/** What a source says became of a product; only a recognition by decision is one. */
public enum HistoricalOutcome {
    /** Công nhận. */
    RECOGNISED,
    /** Mới được hội đồng xếp hạng. */
    RANKED_BY_COUNCIL,
    /** Được đề nghị lên cấp trên. */
    SENT_UP
}
