package vn.ocop.reporting.indicator;

/** What counts once: several facts about the same one make one. */
public enum Counted {
    /** Sản phẩm. */
    PRODUCT("f.product_id"),
    /** Chủ thể. */
    PRODUCER("coalesce(f.producer_id, p.producer_id)"),
    /** The record itself: a fair, an agreement, a point of sale. */
    RECORD("f.subject");

    private final String key;

    Counted(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
