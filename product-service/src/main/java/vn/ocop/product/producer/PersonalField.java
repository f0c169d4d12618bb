package vn.ocop.product.producer;

/** A restricted value of a producer, by the name under which it is stored and sealed. */
enum PersonalField {
    TAX_CODE("taxCode"),
    TELEPHONE("telephone"),
    EMAIL("email"),
    REPRESENTATIVE_NAME("representative.name"),
    REPRESENTATIVE_POSITION("representative.position"),
    REPRESENTATIVE_IDENTITY_NUMBER("representative.identityNumber"),
    REPRESENTATIVE_BIRTH_DATE("representative.birthDate"),
    REPRESENTATIVE_SEX("representative.sex"),
    REPRESENTATIVE_ETHNICITY("representative.ethnicity"),
    REPRESENTATIVE_RESIDENCE("representative.residence"),
    REPRESENTATIVE_TELEPHONE("representative.telephone"),
    REPRESENTATIVE_EMAIL("representative.email");

    private final String label;

    PersonalField(String label) {
        this.label = label;
    }

    /** How audit entries name it. */
    String label() {
        return label;
    }

    /** One tax code is one taxpayer; a person may well represent several producers. */
    boolean isUnique() {
        return this == TAX_CODE;
    }
}
