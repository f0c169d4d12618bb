package vn.ocop.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Predicate;
import vn.ocop.platform.http.Command;

/** What is asked of methods that answer requests. */
final class Endpoints {

    private static final List<Class<? extends Annotation>> CHANGING =
            List.of(POST.class, PUT.class, PATCH.class, DELETE.class);
    private static final List<Class<? extends Annotation>> DOORS =
            List.of(RolesAllowed.class, PermitAll.class, Authenticated.class);

    private Endpoints() {}

    static ArchCondition<JavaMethod> areSecured() {
        return condition(
                "name who may call them",
                Endpoints::isEndpoint,
                method -> DOORS.stream().anyMatch(door -> bears(method, door)));
    }

    static ArchCondition<JavaMethod> arePublic() {
        return condition(
                "be public",
                Endpoints::isEndpoint,
                method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    static ArchCondition<JavaMethod> areCommandsWhenTheyChange() {
        return condition(
                "be a @Command where they change something",
                method ->
                        CHANGING.stream().anyMatch(method::isAnnotatedWith)
                                && !method.isAnnotatedWith(PermitAll.class),
                method -> bears(method, Command.class));
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }

    private static boolean bears(JavaMethod method, Class<? extends Annotation> mark) {
        return method.isAnnotatedWith(mark) || method.getOwner().isAnnotatedWith(mark);
    }

    private static ArchCondition<JavaMethod> condition(
            String description, Predicate<JavaMethod> concerned, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (concerned.test(method) && !holds.test(method)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getFullName() + " does not " + description));
                }
            }
        };
    }
}
