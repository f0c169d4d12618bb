package vn.ocop.deploy.leak;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.ocop.deploy.api.Fields;

/**
 * Personal values that exist nowhere else, each with the name by which a finding is reported. Of a
 * value that is shown masked in part, the hidden part is kept.
 */
public final class Planted {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

    private final Map<String, String> names = new ConcurrentHashMap<>();

    public Map<String, String> names() {
        return Map.copyOf(names);
    }

    private String kept(String value, String hidden, String name, int number) {
        if (names.put(hidden, name + " of " + number) != null) {
            throw new IllegalStateException(name + " of " + number + " is not unique");
        }
        return value;
    }

    private String kept(String value, String name, int number) {
        return kept(value, value, name, number);
    }

    private String telephone(int series, int number) {
        var digits = "84%d%08d".formatted(series, 10_000_019L * (number + 1) % 100_000_000L);
        return kept("+" + digits, digits, "telephone " + series, number);
    }

    private String email(String box, int number) {
        var local = "%s.%06d".formatted(box, 7_919 * (number + 1) % 1_000_000);
        return kept(local + "@ho.example.vn", local + "@", "e-mail " + box, number);
    }

    public Map<String, Object> producer(int number, String unit) {
        return Fields.of(
                "name",
                "Hộ kinh doanh số " + number,
                "legalForm",
                "HOUSEHOLD_BUSINESS",
                "unit",
                unit,
                "taxCode",
                kept(
                        "0681%08d".formatted(10_000_079L * (number + 1) % 100_000_000L),
                        "tax code",
                        number),
                "telephone",
                telephone(7, number),
                "email",
                email("lienhe", number));
    }

    public Map<String, Object> representative(int number) {
        return Fields.of(
                "name",
                kept("Nguyễn Thị Ẩn Danh %05d".formatted(number), "name", number),
                "identityNumber",
                kept(
                        "0421%08d".formatted(10_000_103L * (number + 1) % 100_000_000L),
                        "identity",
                        number),
                "birthDate",
                kept(FIRST_BIRTH.plusDays(number).toString(), "birth", number),
                "sex",
                "FEMALE",
                "ethnicity",
                kept("Dân tộc thử %05d".formatted(number), "ethnicity", number),
                "residence",
                kept("Thôn Kín %05d, xã Vắng".formatted(number), "residence", number),
                "telephone",
                telephone(8, number),
                "email",
                email("rieng", number));
    }

    public Map<String, Object> formOne(int number) {
        return Fields.of(
                "name",
                kept("Lê Văn Khuất %05d".formatted(number), "name on Form 01", number),
                "woman",
                false,
                "ethnicMinority",
                true,
                "address",
                kept("Xóm Sâu %05d, bản Xa".formatted(number), "address on Form 01", number),
                "telephone",
                telephone(9, number));
    }
}
