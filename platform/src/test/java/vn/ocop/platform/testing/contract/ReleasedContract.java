package vn.ocop.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiFunction;
import vn.ocop.platform.testing.evolution.Evolution;
import vn.ocop.platform.testing.evolution.PlantedBreak;

/**
 * A committed contract beside its released form, which only a release changes.
 *
 * <p>With {@code -Dcontracts.release=true} a compatible contract becomes the released one; {@code
 * anew} does so without asking, which is a new contract and no evolution. {@code -Docop.planted}
 * names a {@link PlantedBreak} to show that the check fails.
 */
record ReleasedContract(
        ContractFile committed,
        ContractFile released,
        BiFunction<JsonNode, JsonNode, Evolution> comparison) {

    private static final String RELEASE = System.getProperty("contracts.release", "false");
    private static final String PLANTED = System.getProperty("ocop.planted", "");

    static ReleasedContract openApi() {
        return new ReleasedContract(
                ContractFile.ofThisModule("openapi.yaml"),
                ContractFile.ofThisModule("openapi-v1.released.yaml"),
                Evolution::ofOpenApi);
    }

    static ReleasedContract asyncApi() {
        return new ReleasedContract(
                ContractFile.ofThisModule("asyncapi.yaml"),
                ContractFile.ofThisModule("asyncapi-v1.released.yaml"),
                Evolution::ofAsyncApi);
    }

    void mustBeCompatible() {
        var current = planted(committed.read());
        if (RELEASE.equals("anew")) {
            released.write(current);
        }
        var evolution = comparison.apply(released.read(), current);
        System.out.println(committed.shortName() + " against its released form: " + evolution);
        if (!evolution.breaks().isEmpty()) {
            throw new AssertionError(
                    "%s breaks its released form in %d places:\n%s"
                            .formatted(
                                    committed.shortName(),
                                    evolution.breaks().size(),
                                    String.join("\n", evolution.breaks())));
        }
        if (RELEASE.equals("true")) {
            released.write(current);
        }
    }

    /** What cannot be planted here, such as a moved channel in an OpenAPI document, is left. */
    private static JsonNode planted(JsonNode contract) {
        for (var defect : PlantedBreak.values()) {
            if (defect.name().equals(PLANTED) && defect.places(contract) > 0) {
                return defect.in(contract, 0);
            }
        }
        return contract;
    }
}
