package vn.ocop.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/**
 * Completes the document while a service is built, in a fixed order, so that the committed file
 * equals what is served.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = Integer.MIN_VALUE)
public class OpenApiDocumentFilter implements OASFilter {
    private static final List<HttpMethod> ORDER =
            List.of(
                    HttpMethod.GET,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE);

    private final ResourceMethods methods;
    private final Permissions permissions = Permissions.ofService();
    private final AnswerFields answerFields;

    public OpenApiDocumentFilter(IndexView index) {
        this.methods = new ResourceMethods(index);
        this.answerFields = new AnswerFields(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var completion = new OperationCompletion(methods, document.getComponents().getSchemas());
        var operations = new ArrayList<Operation>();
        var paths = OASFactory.createPaths();
        new TreeMap<>(document.getPaths().getPathItems())
                .forEach(
                        (path, item) -> {
                            item.getOperations()
                                    .forEach((verb, one) -> completion.complete(path, verb, one));
                            paths.addPathItem(path, ordered(item, operations));
                        });
        document.setPaths(paths);
        share(document.getComponents());
        operations.forEach(new FormCompletion(document.getComponents().getSchemas())::complete);
        SchemaCompletion.complete(document, operations, answerFields);
        document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
        sortTags(document);
    }

    private PathItem ordered(PathItem item, List<Operation> operations) {
        var ordered = OASFactory.createPathItem().parameters(item.getParameters());
        for (var method : ORDER) {
            var operation = item.getOperations().get(method);
            if (operation != null) {
                permissions.show(operation);
                ordered.setOperation(method, operation);
                operations.add(operation);
            }
        }
        return ordered;
    }

    private static void share(Components components) {
        components.setSecuritySchemes(
                Map.of(
                        OperationCompletion.SECURITY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "Token of the trusted OpenID Connect issuer with groups"
                                                + " (roles) and areas (administrative units). The"
                                                + " roles named at an operation are alternatives.")));
        ProblemSchema.schemas().forEach(components::addSchema);
        for (var response : SharedResponse.values()) {
            components.addResponse(response.component(), response.definition());
        }
        for (var header : SharedHeader.values()) {
            components.addHeader(header.header(), header.definition());
        }
        for (var parameter : SharedParameter.values()) {
            components.addParameter(parameter.header(), parameter.definition());
        }
    }

    private static void sortTags(OpenAPI document) {
        if (document.getTags() != null) {
            document.setTags(
                    document.getTags().stream()
                            .sorted(Comparator.comparing(Tag::getName))
                            .toList());
        }
    }
}
