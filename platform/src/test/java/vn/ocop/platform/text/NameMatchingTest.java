package vn.ocop.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchingTest {

    @ParameterizedTest
    @CsvSource({
        "HTX NN Xanh, Hợp tác xã nông nghiệp Xanh",
        "HTXNN Thông Hòa, Hợp tác xã Nông nghiệp Thông Hoà",
        "Công ty CP Thủy sản Nghệ An, Công ty Cổ phần Thuỷ sản Nghệ An",
        "Cty TNHH MTV Hùng Dung, Công ty trách nhiệm hữu hạn một thành viên Hùng Dung",
        "C.ty TNHH 1 thành viên Hùng Dung, Công ty TNHH MTV Hùng Dung",
        "Công ty TNHH TM&DV Phú Sinh, Công ty TNHH Thương mại và Dịch vụ Phú Sinh",
        "HKD Nguyễn Văn An, Hộ kinh doanh Nguyễn Văn An",
        "CSSX Bà Tư, Cơ sở sản xuất Bà Tư",
        "CS SX Bà Tư, Cơ sở sản xuất Bà Tư",
        "DNTN Sáu Giàu, Doanh nghiệp tư nhân Sáu Giàu",
        "THT Rau sạch, Tổ hợp tác rau sạch"
    })
    void an_abbreviated_legal_form_is_the_same_name(String one, String other) {
        assertThat(NameMatching.key(one)).isEqualTo(NameMatching.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Công ty TNHH MTV Hùng Dung, hung dung",
        "Công ty Hùng Dung, hung dung",
        "Hộ kinh doanh Bà Tư, ba tu",
        "Cơ sở sản xuất Bà Tư, ba tu",
        "Hợp tác xã, hop tac xa", // nothing else left: the form is the name
        "Hộ Phòng, ho phong" // a place, not a household
    })
    void without_its_form_the_name_itself_is_left(String name, String rest) {
        assertThat(NameMatching.keyWithoutForm(name)).isEqualTo(rest);
    }

    @Test
    void two_forms_of_one_name_are_not_the_same_name() {
        assertThat(NameMatching.key("HTX Bà Tư")).isNotEqualTo(NameMatching.key("HKD Bà Tư"));
    }

    @Test
    void likeness_is_full_for_the_same_name_high_for_a_slip_and_nothing_for_another() {
        assertThat(NameMatching.likeness("HTX Bà Tư", "Hợp tác xã BÀ TƯ")).isEqualTo(1);
        assertThat(NameMatching.likeness("Nước mắm Cửa Hội", "Nước mắm Của Hộị 1"))
                .isBetween(0.7, 0.99);
        assertThat(NameMatching.likeness("Cam Xã Đoài", "Bún khô Tài Phát")).isLessThan(0.2);
        assertThat(NameMatching.likeness("", "")).isZero();
    }
}
