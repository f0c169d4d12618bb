package vn.ocop.platform.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** What the code says of operations beyond what its OpenAPI annotations say. */
final class ResourceMethods {
    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);
    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final DotName EVERYONE = DotName.createSimple(PermitAll.class);
    private static final DotName COMMAND = DotName.createSimple("vn.ocop.platform.http.Command");
    private static final DotName LINKABLE =
            DotName.createSimple("vn.ocop.platform.signedlink.Linkable");
    private static final DotName REVISIONED =
            DotName.createSimple("vn.ocop.platform.http.Revisioned");
    private static final String ANY_ROLE = "**";

    private final IndexView index;
    private final Map<String, MethodInfo> byOperationId = new HashMap<>();

    ResourceMethods(IndexView index) {
        this.index = index;
        for (var operation : index.getAnnotations(OPERATION)) {
            var id = operation.value("operationId");
            if (id != null && operation.target().kind() == Kind.METHOD) {
                byOperationId.put(id.asString(), operation.target().asMethod());
            }
        }
    }

    Optional<MethodInfo> find(String operationId) {
        return Optional.ofNullable(byOperationId.get(operationId));
    }

    boolean isOpen(MethodInfo method) {
        return method.hasDeclaredAnnotation(EVERYONE)
                || !method.hasDeclaredAnnotation(ROLES)
                        && method.declaringClass().hasDeclaredAnnotation(EVERYONE);
    }

    /** The roles of which a caller needs one; empty when any will do. */
    List<String> roles(MethodInfo method) {
        var own = method.declaredAnnotation(ROLES);
        var roles = own == null ? method.declaringClass().declaredAnnotation(ROLES) : own;
        return roles == null
                ? List.of()
                : List.of(roles.value().asStringArray()).stream()
                        .filter(role -> !role.equals(ANY_ROLE))
                        .sorted()
                        .toList();
    }

    boolean isCommand(MethodInfo method) {
        return method.hasDeclaredAnnotation(COMMAND)
                || method.declaringClass().hasDeclaredAnnotation(COMMAND);
    }

    boolean isLinkable(MethodInfo method) {
        return method.hasDeclaredAnnotation(LINKABLE);
    }

    /** Names of the schemas whose answers carry an entity tag. */
    Set<String> revisionedSchemas() {
        var names = new HashSet<String>();
        index.getAllKnownImplementations(REVISIONED).forEach(view -> names.add(schemaName(view)));
        return names;
    }

    static String schemaName(ClassInfo view) {
        return Optional.ofNullable(view.declaredAnnotation(SCHEMA))
                .map(schema -> schema.value("name"))
                .map(name -> name.asString())
                .orElseGet(view::simpleName);
    }
}
