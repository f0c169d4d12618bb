package vn.ocop.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks up councils for their sessions. */
@ApplicationScoped
public class Councils {

    private final CouncilRepository councils;

    Councils(CouncilRepository councils) {
        this.councils = councils;
    }

    public Optional<Panel> panel(UUID id) {
        return councils.findByIdOptional(id).map(Council::panel);
    }

    /** Names by id. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : councils.of(ids).stream()
                        .collect(Collectors.toMap(council -> council.id, council -> council.name));
    }

    /** Ids of the councils in which a person sits. */
    public List<UUID> ofPerson(String subject) {
        return councils.ofPerson(subject);
    }
}
