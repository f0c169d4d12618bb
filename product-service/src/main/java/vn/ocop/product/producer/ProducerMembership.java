package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.ocop.platform.me.Membership;

/** The producers of which a person is a manager, confirmed or not. */
@ApplicationScoped
class ProducerMembership implements Membership {

    private final ProducerRepository producers;

    ProducerMembership(ProducerRepository producers) {
        this.producers = producers;
    }

    @Override
    public String name() {
        return "producers";
    }

    @Override
    public List<UUID> of(String subject) {
        return producers.managedBy(subject);
    }
}
