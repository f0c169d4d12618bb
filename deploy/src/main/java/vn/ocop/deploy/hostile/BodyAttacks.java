package vn.ocop.deploy.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Spoils JSON bodies from within: values, fields, numbers, lengths. */
final class BodyAttacks {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MANY = 100_000;
    private static final List<String> NUMBERS =
            List.of(
                    "0",
                    "-0",
                    "-1",
                    "0.1",
                    "1.0",
                    "2147483648",
                    "-2147483649",
                    "9223372036854775807",
                    "9223372036854775808",
                    "1e18",
                    "1E-30",
                    "1e400",
                    "-1e999999",
                    "1e-999999999",
                    "0.30000000000000004",
                    "123456789012345678901234567890123456789012345678901234567890");
    private static final List<String> FIELDS =
            List.of(
                    "id",
                    "__proto__",
                    "@type",
                    "class",
                    "revision",
                    "areaPath",
                    "",
                    "\u0000",
                    "a.b",
                    "a/b~c",
                    "\uD800",
                    "constructor");

    static final List<Attack> ALL =
            List.of(
                    new Attack("wrong type", on(BodyAttacks::wrongType)),
                    new Attack(
                            "evil text",
                            on(
                                    (at, random) ->
                                            put(
                                                    at,
                                                    random,
                                                    NODES.textNode(EvilTexts.any(random))))),
                    new Attack("evil number", on((at, random) -> put(at, random, number(random)))),
                    new Attack("missing field", on(BodyAttacks::remove)),
                    new Attack("extra field", on(BodyAttacks::extra)),
                    new Attack("null", on((at, random) -> put(at, random, NODES.nullNode()))),
                    new Attack("huge array", on(BodyAttacks::huge)),
                    new Attack("repeated elements", on(BodyAttacks::repeat)));

    private BodyAttacks() {}

    /** What happens to one object or array of the body. */
    private interface Spot {
        void spoil(JsonNode at, Random random);
    }

    private static Attack.Spoiling on(Spot spot) {
        return (draft, random) -> {
            var tree = tree(draft);
            var places = Json.containers(tree);
            if (!places.isEmpty()) {
                spot.spoil(places.get(random.nextInt(places.size())), random);
            }
            draft.body = Json.bytes(tree);
        };
    }

    private static JsonNode tree(Draft draft) {
        try {
            return Json.MAPPER.readTree(draft.body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces one child. */
    private static void put(JsonNode at, Random random, JsonNode value) {
        replace(at, random, _ -> value);
    }

    private static void replace(JsonNode at, Random random, Function<JsonNode, JsonNode> change) {
        if (at instanceof ObjectNode object) {
            var name = object.properties().stream().skip(random.nextInt(at.size())).findFirst();
            name.ifPresent(field -> object.set(field.getKey(), change.apply(field.getValue())));
        } else if (at instanceof ArrayNode array) {
            var index = random.nextInt(at.size());
            array.set(index, change.apply(array.get(index)));
        }
    }

    private static void wrongType(JsonNode at, Random random) {
        put(
                at,
                random,
                switch (random.nextInt(7)) {
                    case 0 -> NODES.textNode("x");
                    case 1 -> NODES.numberNode(12);
                    case 2 -> NODES.booleanNode(true);
                    case 3 -> NODES.arrayNode();
                    case 4 -> NODES.objectNode();
                    case 5 -> NODES.arrayNode().add(NODES.arrayNode().add(1));
                    default -> NODES.objectNode().put("amount", "1");
                });
    }

    private static JsonNode number(Random random) {
        return NODES.rawValueNode(new RawValue(NUMBERS.get(random.nextInt(NUMBERS.size()))));
    }

    private static void remove(JsonNode at, Random random) {
        if (at instanceof ObjectNode object) {
            object.properties().stream()
                    .skip(random.nextInt(at.size()))
                    .findFirst()
                    .ifPresent(field -> object.remove(field.getKey()));
        } else if (at instanceof ArrayNode array) {
            array.remove(random.nextInt(at.size()));
        }
    }

    private static void extra(JsonNode at, Random random) {
        if (at instanceof ObjectNode object) {
            var name =
                    random.nextInt(4) == 0
                            ? EvilTexts.brief(random)
                            : FIELDS.get(random.nextInt(FIELDS.size()));
            object.put(name, EvilTexts.brief(random));
        } else if (at instanceof ArrayNode array) {
            array.add(EvilTexts.brief(random));
        }
    }

    private static void huge(JsonNode at, Random random) {
        replace(
                at,
                random,
                old -> {
                    var array = NODES.arrayNode();
                    var element =
                            old.isArray() && !old.isEmpty() ? old.get(0) : NODES.numberNode(1);
                    for (var i = 0; i < MANY / Math.max(1, element.toString().length() / 8); i++) {
                        array.add(element);
                    }
                    return array;
                });
    }

    private static void repeat(JsonNode at, Random random) {
        replace(
                at,
                random,
                old -> {
                    if (old instanceof ArrayNode array && !array.isEmpty()) {
                        var again = array.deepCopy();
                        again.addAll(array.deepCopy());
                        return again;
                    }
                    return NODES.arrayNode().add(old).add(old);
                });
    }
}
