package vn.ocop.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.ocop.platform.me.Membership;

/** Tells a person in which councils he sits. */
@ApplicationScoped
class CouncilMembership implements Membership {

    private final CouncilRepository councils;

    CouncilMembership(CouncilRepository councils) {
        this.councils = councils;
    }

    @Override
    public String name() {
        return "councils";
    }

    @Override
    public List<UUID> of(String subject) {
        return councils.ofPerson(subject);
    }
}
