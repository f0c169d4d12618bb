package vn.ocop.deploy.permission;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.contract.ApiOperation;
import vn.ocop.deploy.records.Records;

/** Calls operations as everybody from everywhere, and shows what each was answered. */
public final class Everybody {
    private final List<Visitor> visitors;

    /**
     * @param further persons whose rights come from a record, such as members of a council
     */
    public Everybody(Api api, List<Person> further) {
        this.visitors =
                Stream.concat(
                                Visitor.strangers(api).stream(),
                                further.stream()
                                        .map(
                                                person ->
                                                        new Visitor(
                                                                Visitor.NO_ROLE,
                                                                Visitor.Where.NOWHERE,
                                                                person)))
                        .toList();
    }

    /** How many calls it took. */
    public int call(List<ApiOperation> operations, Records records, Consumer<Answer> witness) {
        for (var operation : operations) {
            var call = new Call(operation, records);
            visitors.forEach(visitor -> witness.accept(call.by(visitor)));
        }
        return operations.size() * visitors.size();
    }
}
