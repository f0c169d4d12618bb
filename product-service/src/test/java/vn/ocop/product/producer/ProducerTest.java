package vn.ocop.product.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.platform.place.Place;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.product.classification.IdentifierScheme;
import vn.ocop.product.classification.LegalForm;
import vn.ocop.product.classification.SizeClass;
import vn.ocop.product.dated.Identifier;

class ProducerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static Producer aCooperative() {
        var place = new Place("VN-2T:17827", TODAY, "VN/40/17827", null, true);
        var name = new DatedName("Hợp tác xã Cam Xã Đoài", null, null);
        var producer = new Producer(UUID.randomUUID(), name, place, false, NOW);
        producer.formed(new DatedForm(LegalForm.COOPERATIVE, null, null));
        return producer;
    }

    @Test
    void a_new_name_begins_on_its_day_and_the_old_one_stays_on_file() {
        var producer = aCooperative();
        producer.named(new DatedName("Hợp tác xã Nông nghiệp Cam Xã Đoài", JUNE, null));
        assertThat(producer.name()).isEqualTo("Hợp tác xã Nông nghiệp Cam Xã Đoài");
        assertThat(producer.search()).isEqualTo("hop tac xa nong nghiep cam xa doai");
        assertThat(producer.names())
                .containsExactly(
                        new DatedName("Hợp tác xã Cam Xã Đoài", null, JUNE.minusDays(1)),
                        new DatedName("Hợp tác xã Nông nghiệp Cam Xã Đoài", JUNE, null));
    }

    @Test
    void the_legal_form_is_that_of_the_day_asked_for() {
        var producer = aCooperative();
        producer.formed(new DatedForm(LegalForm.LIMITED_COMPANY, JUNE, null));
        assertThat(producer.legalFormOn(JUNE.minusDays(1))).isEqualTo(LegalForm.COOPERATIVE);
        assertThat(producer.legalFormOn(JUNE)).isEqualTo(LegalForm.LIMITED_COMPANY);
        assertThat(producer.legalFormFrom(JUNE)).isEqualTo(JUNE);
    }

    @Test
    void what_nobody_said_is_unknown() {
        assertThat(aCooperative().sizeClassOn(TODAY)).isEqualTo(SizeClass.UNKNOWN);
    }

    @Test
    void a_manager_acts_only_once_confirmed() {
        var producer = aCooperative();
        producer.join(Membership.unconfirmed("lan.tran", NOW));
        assertThat(producer.isManagedBy("lan.tran")).isTrue();
        assertThat(producer.isConfirmedManager("lan.tran")).isFalse();
        producer.join(Membership.confirmed("lan.tran", "an.nguyen", NOW));
        assertThat(producer.isConfirmedManager("lan.tran")).isTrue();
        assertThat(producer.managers()).hasSize(1);
    }

    @Test
    void a_person_taken_off_is_no_manager() {
        var producer = aCooperative();
        producer.join(Membership.confirmed("lan.tran", "an.nguyen", NOW));
        assertThat(producer.leave("lan.tran")).isTrue();
        assertThat(producer.leave("lan.tran")).isFalse();
        assertThat(producer.isManagedBy("lan.tran")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalForm.class,
            names = {"HOUSEHOLD_BUSINESS", "PRODUCING_HOUSEHOLD"})
    void the_number_of_a_household_is_not_shown_among_its_numbers(LegalForm form) {
        var number = new Identifier(IdentifierScheme.BUSINESS_NUMBER, "040187001234", null, null);
        var cooperative = aCooperative();
        cooperative.identifiedBy(List.of(number));
        cooperative.mustShowNoPersonalNumber(TODAY);
        cooperative.formed(new DatedForm(form, JUNE, null));
        assertThatThrownBy(() -> cooperative.mustShowNoPersonalNumber(TODAY))
                .isInstanceOf(Refusal.class);
    }
}
