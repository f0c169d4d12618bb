package vn.ocop.deploy.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.ocop.deploy.identity.TokenMint;

/** Those who try: with every role that an operation names, and people whom records name. */
public final class Visitors {
    private static final List<String> AREAS = List.of("VN", "VN-2T:40", "VN-2T:17827");
    private static final List<String> PEOPLE = List.of("lan.tran", "member.1", "hoa.pham");

    private final TokenMint tokens;
    private final Map<List<String>, String> minted = new ConcurrentHashMap<>();

    public Visitors(TokenMint tokens) {
        this.tokens = tokens;
    }

    /** Somebody whose roles an operation lets in, for the whole country. */
    String granted(Operation operation) {
        return token("di.bo", operation.roles(), AREAS.getFirst());
    }

    /** Somebody with a role that no operation knows. */
    String stranger() {
        return token("khach.la", List.of("visitor"), AREAS.getFirst());
    }

    /** All who may be let in, at each level and by name. */
    List<String> candidates(Operation operation) {
        var all = new ArrayList<String>();
        for (var area : AREAS) {
            all.add(token("di.bo", operation.roles(), area));
        }
        for (var person : PEOPLE) {
            all.add(token(person, operation.roles(), AREAS.getLast()));
            all.add(token(person, List.of("producer"), AREAS.getLast()));
        }
        if (operation.isOpen()) {
            all.add("");
        }
        return all;
    }

    private String token(String subject, List<String> roles, String area) {
        var key = new ArrayList<>(roles);
        key.add(subject);
        key.add(area);
        return minted.computeIfAbsent(
                key, _ -> "Bearer " + tokens.token(subject, roles, List.of(area)));
    }
}
