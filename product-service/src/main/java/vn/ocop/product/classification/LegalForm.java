package vn.ocop.product.classification;

import vn.ocop.platform.language.Text;

/**
 * What a producer is by law (loại hình chủ thể); history may not say. Who may open a dossier: Art.
 * 2.3.
 */
public enum LegalForm implements Labelled {
    COOPERATIVE("Hợp tác xã", "Cooperative"),
    COOPERATIVE_UNION("Liên hiệp hợp tác xã", "Union of cooperatives"),
    COOPERATIVE_GROUP("Tổ hợp tác", "Cooperative group"),
    LIMITED_COMPANY("Công ty trách nhiệm hữu hạn", "Limited liability company"),
    JOINT_STOCK_COMPANY("Công ty cổ phần", "Joint-stock company"),
    PARTNERSHIP_COMPANY("Công ty hợp danh", "Partnership"),
    PRIVATE_ENTERPRISE("Doanh nghiệp tư nhân", "Private enterprise"),
    ENTERPRISE("Doanh nghiệp, chưa rõ loại hình", "Enterprise of a kind not stated"),
    BRANCH("Chi nhánh", "Branch"),
    FARM("Trang trại", "Farm"),
    HOUSEHOLD_BUSINESS("Hộ kinh doanh", "Household business"),
    PRODUCING_HOUSEHOLD("Hộ sản xuất", "Producing household"),
    PRODUCTION_ESTABLISHMENT("Cơ sở sản xuất", "Production establishment"),
    ASSOCIATION("Hội, hiệp hội", "Association"),
    OPERATING_CENTRE(
            "Trung tâm điều hành du lịch cộng đồng", "Operating centre of community tourism"),
    UNKNOWN("Chưa rõ", "Unknown");

    private final Text label;

    LegalForm(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Its number is a person's. */
    public boolean isHousehold() {
        return this == HOUSEHOLD_BUSINESS || this == PRODUCING_HOUSEHOLD;
    }
}
