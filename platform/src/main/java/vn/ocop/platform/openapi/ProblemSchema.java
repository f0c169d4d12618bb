package vn.ocop.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** How a problem looks (RFC 9457). */
final class ProblemSchema {
    private ProblemSchema() {}

    static Map<String, Schema> schemas() {
        var schemas = new LinkedHashMap<String, Schema>();
        schemas.put("Problem", problem());
        schemas.put("ProblemFault", fault());
        return schemas;
    }

    private static Schema problem() {
        return object("Why a request was not fulfilled (RFC 9457).")
                .addProperty(
                        "type",
                        text(
                                "Address of the problem type; GET it for an explanation.",
                                "/problems/stale"))
                .addProperty(
                        "title",
                        text("Name of the type, in the caller's language.", "Dữ liệu đã thay đổi"))
                .addProperty("status", of(SchemaType.INTEGER, "HTTP status.", 412).format("int32"))
                .addProperty(
                        "detail",
                        text(
                                "What happened here, in the caller's language.",
                                "Tài nguyên đã thay đổi."))
                .addProperty(
                        "instance",
                        text(
                                "Path of the request.",
                                "/v1/products/0198c5a4-7c1e-7d2a-9f65-3f2f6f0d9a11"))
                .addProperty(
                        "legalReference",
                        text(
                                "Article that the rule rests on, where it is one of the law.",
                                "Điều 5 Quyết định 26/2026/QĐ-TTg"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .description("All faults of the request at once.")
                                .items(OASFactory.createSchema().ref("ProblemFault")))
                .addProperty(
                        "traceId",
                        text(
                                "W3C trace id of the request, for the operators.",
                                "4bf92f3577b34da6a3ce929d0e0e4736"))
                .required(List.of("type", "title", "status", "detail", "instance"));
    }

    private static Schema fault() {
        return object("One fault; exactly one of pointer, parameter and header says where.")
                .addProperty(
                        "pointer",
                        text("JSON pointer into the body; empty for the whole body.", "/name"))
                .addProperty("parameter", text("Name of a query or path parameter.", "limit"))
                .addProperty("header", text("Name of a header.", "If-Match"))
                .addProperty(
                        "code",
                        text("Kind of the fault, for programs; open, more may follow.", "required"))
                .addProperty(
                        "message",
                        text("For people, in the caller's language.", "Thiếu trường này"))
                .required(List.of("code", "message"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.OBJECT)).description(description);
    }

    private static Schema text(String description, String example) {
        return of(SchemaType.STRING, description, example);
    }

    private static Schema of(SchemaType type, String description, Object example) {
        return OASFactory.createSchema()
                .type(List.of(type))
                .description(description)
                .addExample(example);
    }
}
