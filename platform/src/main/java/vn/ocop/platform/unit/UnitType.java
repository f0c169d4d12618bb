package vn.ocop.platform.unit;

/** What a unit is called by law, with the letter that stands for it in the shipped file. */
public enum UnitType {
    TINH('T', "tỉnh", "Tỉnh", "Province"),
    THANH_PHO_TRUNG_UONG('W', "thành phố trực thuộc trung ương", "Thành phố", "City"),
    QUAN('Q', "quận", "Quận", "District"),
    HUYEN('H', "huyện", "Huyện", "District"),
    THI_XA('Y', "thị xã", "Thị xã", "Town"),
    THANH_PHO_THUOC_TINH('C', "thành phố thuộc tỉnh", "Thành phố", "City"),
    THANH_PHO_THUOC_THANH_PHO(
            'D', "thành phố thuộc thành phố trực thuộc trung ương", "Thành phố", "City"),
    PHUONG('P', "phường", "Phường", "Ward"),
    XA('X', "xã", "Xã", "Commune"),
    THI_TRAN('N', "thị trấn", "Thị trấn", "Township"),
    DAC_KHU('K', "đặc khu", "Đặc khu", "special administrative region");

    private final char letter;
    private final String label;
    private final String word;
    private final String wordEn;

    UnitType(char letter, String label, String word, String wordEn) {
        this.letter = letter;
        this.label = label;
        this.word = word;
        this.wordEn = wordEn;
    }

    static UnitType ofLetter(char letter) {
        for (var type : values()) {
            if (type.letter == letter) {
                return type;
            }
        }
        throw new IllegalArgumentException("No unit type " + letter);
    }

    /** The type in full, lower case. */
    public String label() {
        return label;
    }

    /** The word before the name: "Thành phố" for all three kinds of city. */
    public String word() {
        return word;
    }

    public String wordEn() {
        return wordEn;
    }
}
