package vn.ocop.deploy.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import vn.ocop.deploy.contract.ApiOperation;
import vn.ocop.deploy.identity.TokenMint;
import vn.ocop.deploy.records.Records;

/** Makes the requests of a run: each as it should be, by somebody who may, then spoilt. */
final class Marksman {
    private static final List<String> AREAS = List.of("VN", "VN-2T:40", "VN-2T:17827");

    /** A manager, the secretary, the chair and a member of the council of the main job. */
    private static final List<String> SUBJECTS =
            List.of("lan.tran", "hoa.pham", "member.1", "member.2", "an.nguyen");

    private static final List<String> OFFICES =
            List.of("evaluation-officer", "registry-officer", "auditor");
    private static final int SELDOM = 20;
    private static final int SOMETIMES = 4;

    private final Records records;
    private final TokenMint tokens;
    private final ConcurrentMap<List<String>, String> minted = new ConcurrentHashMap<>();

    Marksman(Records records, TokenMint tokens) {
        this.records = records;
        this.tokens = tokens;
    }

    /**
     * A spoilt request and what was done to it.
     *
     * @param isHttp whether it is a whole request, to which a server owes an answer
     */
    record Shot(
            ApiOperation operation,
            List<String> attacks,
            String method,
            boolean isHttp,
            byte[] bytes) {}

    Shot shot(ApiOperation operation, Random random) {
        var draft = sound(operation, random);
        var names = new ArrayList<String>();
        if (random.nextInt(SELDOM) == 0) {
            names.add(spoil(draft, LineAttacks.ALL, random));
        } else {
            var attacks = fitting(operation);
            names.add(spoil(draft, attacks, random));
            if (random.nextInt(SOMETIMES) == 0 && draft.body.length > 0) {
                names.add(spoil(draft, HeaderAttacks.ALL, random));
            }
        }
        return new Shot(operation, names, draft.method, draft.raw == null, draft.bytes());
    }

    private static String spoil(Draft draft, List<Attack> attacks, Random random) {
        var attack = attacks.get(random.nextInt(attacks.size()));
        attack.spoil(draft, random);
        return attack.name();
    }

    private static List<Attack> fitting(ApiOperation operation) {
        var attacks = new ArrayList<Attack>();
        attacks.addAll(HeaderAttacks.ALL);
        attacks.addAll(AddressAttacks.on(operation));
        var body = operation.body();
        if (body != null && body.isForm()) {
            attacks.addAll(FormAttacks.ALL);
        } else if (body != null) {
            // Bodies are where most faults hide.
            attacks.addAll(BodyAttacks.ALL);
            attacks.addAll(BodyAttacks.ALL);
            attacks.addAll(DocumentAttacks.ALL);
        }
        return attacks;
    }

    /** The request of the document's example, with real ids and a right to it. */
    private Draft sound(ApiOperation operation, Random random) {
        var draft = new Draft(operation.method());
        draft.segments.addAll(Arrays.asList(records.segments(operation)));
        draft.headers.put("Host", "localhost");
        draft.headers.put("Connection", "close");
        if (!operation.open() || random.nextBoolean()) {
            draft.headers.put("Authorization", "Bearer " + token(operation, random));
        }
        if (operation.needsIfMatch()) {
            draft.headers.put("If-Match", "*");
        }
        if (operation.changes()) {
            var key = new UUID(random.nextLong(), random.nextLong());
            draft.headers.put("Idempotency-Key", key.toString());
        }
        body(draft, operation);
        return draft;
    }

    private void body(Draft draft, ApiOperation operation) {
        var body = operation.body();
        if (body == null) {
            return;
        }
        var example = records.aimed(body.example());
        if (body.isForm()) {
            draft.headers.put(
                    "Content-Type", "multipart/form-data; boundary=" + FormAttacks.BOUNDARY);
            draft.body = FormAttacks.good(Json.bytes(example.path("paper")));
        } else {
            draft.headers.put("Content-Type", body.mediaType());
            draft.body = Json.bytes(example);
        }
    }

    private String token(ApiOperation operation, Random random) {
        var subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        var roles = operation.roles().isEmpty() ? OFFICES : operation.roles();
        var who = new ArrayList<>(roles);
        who.addFirst(subject);
        return minted.computeIfAbsent(List.copyOf(who), _ -> tokens.token(subject, roles, AREAS));
    }
}
