package vn.ocop.platform.testing.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.Stream;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.testing.ServiceJson;

/**
 * The checks of a service's contracts, each for one test of a class under {@code @ServiceTest}.
 *
 * <p>With {@code -Dcontracts.update=true} the committed files are written anew first.
 */
public final class ContractChecks {

    private ContractChecks() {}

    /** {@code openapi.yaml} is what the service serves. */
    public static void openApiIsCommitted() {
        ContractFile.ofThisModule("openapi.yaml").mustSay(servedOpenApi());
    }

    /** Every operation and field is explained, secured and exemplified. */
    public static void openApiIsComplete() {
        none("openapi.yaml has gaps", OpenApiCompleteness.gaps(servedOpenApi()));
    }

    /** The code list of each enumeration is served, with all of its codes. */
    public static void codeListsAreServed() {
        none("code lists", CodeListCompleteness.gaps(servedOpenApi()));
    }

    /** {@code asyncapi.yaml} is what the service's catalogue of events says. */
    public static void asyncApiIsCommitted() {
        var document = new AsyncApi(Catalogue.ofThisService(), ServiceJson.mapper()).document();
        ContractFile.ofThisModule("asyncapi.yaml").mustSay(document);
    }

    /** {@code openapi.yaml} keeps what its released form promises; needs no running service. */
    public static void openApiIsCompatible() {
        ReleasedContract.openApi().mustBeCompatible();
    }

    /** {@code asyncapi.yaml} keeps what its released form promises; needs no running service. */
    public static void asyncApiIsCompatible() {
        ReleasedContract.asyncApi().mustBeCompatible();
    }

    /** The example of each event fits its own schema, and its type, topic and state their names. */
    public static void eventExamplesAreValid() {
        var catalogue = Catalogue.ofThisService();
        none(
                "examples of events",
                catalogue.events().stream().flatMap(e -> faults(e).stream()).toList());
    }

    private static List<String> faults(EventType event) {
        var json = ServiceJson.mapper();
        var schema = EventSchemas.closed(json).of(event.state());
        var state = json.<ObjectNode>valueToTree(event.example());
        var headers =
                CloudEventHeadersSchema.example(json, Catalogue.ofThisService(), event, state);
        return Stream.concat(
                        SchemaCheck.faults(schema, state).stream(),
                        SchemaCheck.faults(CloudEventHeadersSchema.of(json), headers).stream())
                .map(fault -> event.type() + " " + fault)
                .toList();
    }

    /**
     * The consumer's record can read the event's example in the sender's committed contract, and no
     * field of it stays empty; needs no running service.
     */
    public static <T> T consumes(String type, Class<T> consumer) {
        return ConsumedExample.of(type).readCompletely(consumer);
    }

    private static JsonNode servedOpenApi() {
        var answer = RestAssured.given().queryParam("format", "JSON").get("/q/openapi");
        if (answer.statusCode() != 200) {
            throw new AssertionError("/q/openapi answers " + answer.statusLine());
        }
        try {
            return ServiceJson.mapper().readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("/q/openapi is no JSON", e);
        }
    }

    private static void none(String what, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    what + ", " + faults.size() + ":\n" + String.join("\n", faults));
        }
    }
}
