package vn.ocop.platform.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static vn.ocop.platform.testing.architecture.Houses.houseOf;
import static vn.ocop.platform.testing.architecture.Houses.predicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What may lean on what. */
final class Dependencies {

    private static final Set<String> WIRING =
            Set.of(
                    ApplicationScoped.class.getName(),
                    RequestScoped.class.getName(),
                    Dependent.class.getName(),
                    Instance.class.getName(),
                    Event.class.getName(),
                    Observes.class.getName());
    private static final Set<String> SENDERS =
            Set.of(
                    "org.eclipse.microprofile.reactive.messaging.Emitter",
                    "org.eclipse.microprofile.reactive.messaging.Outgoing",
                    "io.smallrye.reactive.messaging.MutinyEmitter",
                    "io.smallrye.reactive.messaging.kafka.KafkaClientService");

    private Dependencies() {}

    static DescribedPredicate<JavaClass> framework() {
        return resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "jakarta.ws.rs..",
                        "jakarta.enterprise..",
                        "org.eclipse.microprofile..")
                .and(DescribedPredicate.not(isFreeEverywhere()))
                .as("belong to the framework");
    }

    private static DescribedPredicate<JavaClass> isFreeEverywhere() {
        return predicate("wiring", type -> WIRING.contains(type.getName()))
                .or(resideInAnyPackage("org.eclipse.microprofile.openapi.annotations.."));
    }

    static DescribedPredicate<JavaClass> container() {
        return resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "jakarta.ws.rs..",
                        "jakarta.inject..",
                        "jakarta.transaction..",
                        "jakarta.enterprise..",
                        "org.eclipse.microprofile..")
                .and(
                        DescribedPredicate.not(
                                resideInAnyPackage("org.eclipse.microprofile.openapi..")))
                .as("belong to a container");
    }

    static DescribedPredicate<JavaClass> areStateOrValues() {
        var entities =
                predicate("entities", type -> type.isAnnotatedWith("jakarta.persistence.Entity"));
        var values =
                predicate("records and enums", type -> type.isRecord() || type.isEnum())
                        .and(DescribedPredicate.not(Houses.atTheEdge()));
        return entities.or(values);
    }

    static DescribedPredicate<JavaClass> senders() {
        return predicate("kinds of sender", type -> SENDERS.contains(type.getName()))
                .or(resideInAnyPackage("org.apache.kafka.clients.producer.."))
                .as("can send to the broker");
    }

    static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        return DescribedPredicate.describe(
                "the machine is asked for the time", Dependencies::isMachineTime);
    }

    private static boolean isMachineTime(JavaMethodCall call) {
        var target = call.getTarget();
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                    owner.getPackageName().startsWith("java.time")
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "systemUTC", "systemDefaultZone", "system" -> owner.isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            default -> false;
        };
    }

    static ArchCondition<JavaClass> stayInTheirHouse() {
        return new ArchCondition<>("depend on their own service and the platform only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(each -> each.getTargetClass().getName().startsWith(Houses.ROOT))
                        .filter(each -> !mayLeanOn(type, each.getTargetClass()))
                        .map(each -> SimpleConditionEvent.violated(type, each.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static boolean mayLeanOn(JavaClass type, JavaClass other) {
        return houseOf(other).equals("platform") || houseOf(other).equals(houseOf(type));
    }

    static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
