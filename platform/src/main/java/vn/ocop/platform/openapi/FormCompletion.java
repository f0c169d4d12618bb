package vn.ocop.platform.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Describes a form by its record alone, and its parts that are objects as JSON: the parameters of
 * the method, which read parts as text, would hide that from generated clients.
 */
final class FormCompletion {
    private static final String FORM = "multipart/form-data";
    private static final String JSON = "application/json";

    private final Map<String, Schema> schemas;

    FormCompletion(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void complete(Operation operation) {
        var body = operation.getRequestBody();
        var form = body == null ? null : body.getContent().getMediaType(FORM);
        if (form == null || form.getSchema() == null || form.getSchema().getRef() == null) {
            return;
        }
        var record = form.getSchema().getRef();
        form.setSchema(OASFactory.createSchema().ref(record));
        encode(form, schemas.get(name(record)));
    }

    private void encode(MediaType form, @Nullable Schema record) {
        if (record == null || record.getProperties() == null) {
            return;
        }
        record.getProperties()
                .forEach(
                        (part, schema) -> {
                            if (isObject(schema)) {
                                form.addEncoding(
                                        part, OASFactory.createEncoding().contentType(JSON));
                            }
                        });
    }

    private boolean isObject(Schema part) {
        var target = part.getRef() == null ? null : schemas.get(name(part.getRef()));
        return target != null && target.getProperties() != null;
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
