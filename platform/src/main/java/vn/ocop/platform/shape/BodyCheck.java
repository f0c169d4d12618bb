package vn.ocop.platform.shape;

import com.networknt.schema.Schema;
import java.util.ArrayList;
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
}
