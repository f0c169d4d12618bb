package vn.ocop.promotion.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.problem.ProblemType;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.promotion.money.Money;
import vn.ocop.promotion.standing.KnownProduct;

class AgreementTest {
    private static final LocalDate SIGNED = LocalDate.parse("2026-11-21");

    @Test
    void deliveries_add_up_apart_from_the_contracted_value() {
        var contract = signed(AgreementKind.CONTRACT);
        assertThat(contract.delivered()).isNull();
        contract.deliver(new Delivery(Money.dong(120), SIGNED));
        contract.deliver(new Delivery(Money.dong(30), SIGNED.plusDays(1)));
        assertThat(contract.delivered()).isEqualTo(Money.dong(150));
        assertThat(contract.value()).isEqualTo(Money.dong(450));
        assertThat(contract.revision()).isEqualTo(3);
    }

    @Test
    void a_memorandum_has_no_deliveries() {
        var memorandum = signed(AgreementKind.MEMORANDUM);
        refuses(
                AgreementProblems.NOT_A_CONTRACT,
                () -> memorandum.deliver(new Delivery(Money.dong(120), SIGNED)));
    }

    @Test
    void nothing_is_delivered_before_the_signing_or_after_an_early_end() {
        var contract = signed(AgreementKind.CONTRACT);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> contract.deliver(new Delivery(Money.dong(1), SIGNED.minusDays(1))));
        contract.terminate(SIGNED, "đổi kế hoạch");
        refuses(
                AgreementProblems.AGREEMENT_TERMINATED,
                () -> contract.deliver(new Delivery(Money.dong(1), SIGNED)));
        refuses(
                AgreementProblems.AGREEMENT_TERMINATED,
                () -> contract.terminate(SIGNED, "đổi kế hoạch"));
    }

    private static void refuses(ProblemType type, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static Agreement signed(AgreementKind kind) {
        var product =
                new KnownProduct(
                        UUID.randomUUID(),
                        "7kq2m9xw4t",
                        "Cam Xã Đoài",
                        UUID.randomUUID(),
                        "VN-2T:17827",
                        "VN/40/17827",
                        null,
                        true,
                        true,
                        false);
        var request =
                new NewAgreement(
                        kind,
                        List.of(product.id()),
                        UUID.randomUUID(),
                        new Buyer("Siêu thị Vinh", BuyerKind.RETAILER, null),
                        null,
                        Money.dong(450),
                        SIGNED,
                        null);
        return new Agreement(request, List.of(product), Instant.EPOCH);
    }
}
