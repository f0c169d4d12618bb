package vn.ocop.platform.shape;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.ocop.platform.problem.Fault;

/**
 * A JSON body held against its schema.
 *
 * @param bytes the cleaned document
 */
record BodyCheck(byte[] bytes, List<Fault> faults) {

    static BodyCheck of(Schema schema, byte[] received) {
        var cleaned = TextCleaning.clean(JsonText.read(received));
        var faults = new ArrayList<>(cleaned.faults());
        faults.addAll(SchemaFaults.of(schema, cleaned.document()));
        return new BodyCheck(JsonText.write(cleaned.document()), faults);
    }

    /** What a merge patch removes has no value that a schema could look at, only a name. */
    static BodyCheck ofPatch(Schema schema, byte[] received) {
        var cleaned = TextCleaning.clean(JsonText.read(received));
        var given = MergePatch.given(cleaned.document());
        var faults = new LinkedHashSet<>(cleaned.faults());
        faults.addAll(SchemaFaults.of(schema, given));
        SchemaFaults.of(schema, cleaned.document()).stream()
                .filter(fault -> fault.code().equals(SchemaFaults.UNKNOWN_FIELD))
                .forEach(faults::add);
        return new BodyCheck(JsonText.write(cleaned.document()), List.copyOf(faults));
    }
}
