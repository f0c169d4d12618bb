package vn.ocop.platform.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The revisions that this request has written; they leave as {@code Revision-Token}. */
@RequestScoped
public class WrittenRevisions {
    private final Set<RevisionToken> tokens = new LinkedHashSet<>();

    public void add(String topic, UUID id, long epoch, long revision) {
        tokens.removeIf(token -> token.id().equals(id) && token.topic().equals(topic));
        tokens.add(new RevisionToken(topic, id, epoch, revision));
    }

    Set<RevisionToken> tokens() {
        return tokens;
    }

    String header() {
        return tokens.stream().map(RevisionToken::text).collect(Collectors.joining(", "));
    }
}
