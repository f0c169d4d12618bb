package vn.ocop.deploy.system;

import java.util.Locale;
import vn.ocop.deploy.process.ManagedProcess;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.Stack;

/** A process of the stack that may be struck. */
public enum Victim {
    PRODUCT,
    EVALUATION,
    PROMOTION,
    REPORTING,
    BROKER,
    DATABASE;

    ManagedProcess in(Stack stack) {
        return switch (this) {
            case PRODUCT, EVALUATION, PROMOTION, REPORTING -> stack.service(service());
            case BROKER -> stack.broker();
            case DATABASE -> stack.postgres();
        };
    }

    void await(Stack stack) {
        switch (this) {
            case PRODUCT, EVALUATION, PROMOTION, REPORTING -> stack.awaitReady(service());
            case BROKER -> stack.awaitBroker();
            case DATABASE -> stack.awaitPostgres();
        }
    }

    private Service service() {
        return Service.valueOf(name());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
