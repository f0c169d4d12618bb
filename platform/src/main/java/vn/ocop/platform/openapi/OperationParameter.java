package vn.ocop.platform.openapi;

import com.networknt.schema.Schema;

/**
 * A parameter of an operation.
 *
 * @param place {@code query}, {@code path} or {@code header}
 * @param type JSON type of one value
 * @param repeatable whether it may be given several times
 * @param schema of one value, or of the list of them when repeatable
 */
public record OperationParameter(
        String name,
        String place,
        boolean required,
        String type,
        boolean repeatable,
        Schema schema) {}
