package vn.ocop.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.platform.testing.contract.ContractChecks;

/** What reporting reads stands in the contracts of those who send it. */
class ConsumedContractTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "vn.ocop.producer.registered.v1, Producer",
        "vn.ocop.product.registered.v1, Product",
        "vn.ocop.dossier.evaluated.v1, Dossier",
        "vn.ocop.certificate.issued.v1, Certificate",
        "vn.ocop.promotionevent.held.v1, PromotionEvent",
        "vn.ocop.participation.admitted.v1, Participation",
        "vn.ocop.salesresult.recorded.v1, SalesResult",
        "vn.ocop.agreement.signed.v1, Agreement",
        "vn.ocop.salespoint.closed.v1, PointOfSale",
        "vn.ocop.listing.delisted.v1, Listing"
    })
    void the_example_of_the_sender_becomes_a_fact(String type, String state)
            throws ClassNotFoundException {
        var record = Class.forName(States.class.getName() + "$" + state).asSubclass(States.class);

        assertThat(ContractChecks.consumes(type, record).fact()).isNotNull();
    }
}
