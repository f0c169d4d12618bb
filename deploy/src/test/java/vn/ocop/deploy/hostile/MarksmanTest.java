package vn.ocop.deploy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.deploy.contract.ApiDocument;
import vn.ocop.deploy.contract.ApiOperation;
import vn.ocop.deploy.identity.LocalIssuer;
import vn.ocop.deploy.records.Records;
import vn.ocop.deploy.stack.Service;

class MarksmanTest {
    private static final int MANY = 1_500;
    private static final String DOCUMENT =
            """
            {"paths": {
              "/v1/notes/{id}": {"post": {"operationId": "changeNote", "security": [{"bearer": ["auditor"]}],
                "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"examples": {"a": {"value":
                  {"title": "Cam", "noteId": "1", "tags": ["a"]}}}}}}}},
              "/v1/files": {"post": {"operationId": "attach", "security": [{}],
                "requestBody": {"content": {"multipart/form-data": {"examples": {"a": {"value":
                  {"paper": {"kind": "STORY"}}}}}}}}}}}""";

    @TempDir private Path keys;

    private Marksman marksman() {
        var records = new Records(Map.of("notes", "n-1"), Map.of("noteId", "n-1"));
        return new Marksman(records, LocalIssuer.in(keys).mint());
    }

    private static List<ApiOperation> operations() throws JsonProcessingException {
        return new ApiDocument(Service.PRODUCT, Json.MAPPER.readTree(DOCUMENT)).operations();
    }

    @Test
    void the_same_number_gives_the_same_request_again() throws JsonProcessingException {
        var marksman = marksman();
        for (var operation : operations()) {
            for (var seed = 0; seed < 200; seed++) {
                var once = marksman.shot(operation, new Random(seed));
                var again = marksman.shot(operation, new Random(seed));
                assertThat(Arrays.equals(once.bytes(), again.bytes()))
                        .as("seed %d, %s", seed, once.attacks())
                        .isTrue();
            }
        }
    }

    @Test
    void every_attack_is_made_sooner_or_later() throws JsonProcessingException {
        var marksman = marksman();
        var made = new TreeSet<String>();
        for (var operation : operations()) {
            for (var seed = 0; seed < MANY; seed++) {
                made.addAll(marksman.shot(operation, new Random(seed)).attacks());
            }
        }

        for (var attacks :
                List.of(
                        BodyAttacks.ALL,
                        DocumentAttacks.ALL,
                        AddressAttacks.ALL,
                        HeaderAttacks.ALL,
                        FormAttacks.ALL,
                        LineAttacks.ALL)) {
            assertThat(made).containsAll(attacks.stream().map(Attack::name).toList());
        }
        assertThat(made).contains("parameter q");
    }
}
