package vn.ocop.platform.testing.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.platform.testing.Checkout;

/** Breaks planted in the real contracts of all services are all caught. */
class PlantedBreaksTest {

    private static final int PER_CONTRACT = 3;
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final List<JsonNode> OPEN_API = contracts("openapi.yaml");
    private static final List<JsonNode> ASYNC_API = contracts("asyncapi.yaml");

    @ParameterizedTest
    @EnumSource
    void a_break_is_caught_wherever_it_is_planted(PlantedBreak planted) {
        var caught =
                plant(planted, OPEN_API, Evolution::ofOpenApi)
                        + plant(planted, ASYNC_API, Evolution::ofAsyncApi);

        System.out.println(planted + ": " + caught + " planted, all caught");
        assertThat(caught).isPositive();
    }

    private static int plant(
            PlantedBreak planted,
            List<JsonNode> contracts,
            BiFunction<JsonNode, JsonNode, Evolution> evolution) {
        var caught = 0;
        for (var contract : contracts) {
            var places = planted.places(contract);
            for (int i = 0; i < Math.min(places, PER_CONTRACT); i++) {
                var place = i * places / Math.min(places, PER_CONTRACT);
                assertThat(evolution.apply(contract, planted.in(contract, place)).breaks())
                        .as("%s at place %d", planted, place)
                        .isNotEmpty();
                caught++;
            }
        }
        return caught;
    }

    @ParameterizedTest
    @MethodSource
    void a_contract_is_compatible_with_itself(JsonNode contract) {
        var evolution =
                contract.has("openapi")
                        ? Evolution.ofOpenApi(contract, contract.deepCopy())
                        : Evolution.ofAsyncApi(contract, contract.deepCopy());

        assertThat(evolution.breaks()).isEmpty();
        assertThat(evolution.additions()).isEmpty();
        assertThat(evolution.operations()).isPositive();
    }

    static Stream<JsonNode> a_contract_is_compatible_with_itself() {
        return Stream.concat(OPEN_API.stream(), ASYNC_API.stream());
    }

    private static List<JsonNode> contracts(String name) {
        try (var folders = Files.list(Checkout.root())) {
            return folders.map(folder -> folder.resolve(name))
                    .filter(Files::exists)
                    .sorted()
                    .map(PlantedBreaksTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path contract) {
        try {
            return YAML.readTree(contract.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
