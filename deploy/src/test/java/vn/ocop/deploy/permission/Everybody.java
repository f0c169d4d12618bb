package vn.ocop.deploy.permission;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.contract.ApiOperation;
import vn.ocop.deploy.records.Records;

/** Calls operations as everybody from everywhere, and searches what each was answered. */
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

    /** The answers that the search finds what it looks for in, and how many there were in all. */
    public record Found(List<Answer> answers, int calls) {}

    public Found call(List<ApiOperation> operations, Records records, Predicate<Answer> search) {
        var found =
                ByService.each(
                        operations,
                        operation -> {
                            var call = new Call(operation, records);
                            return visitors.stream().map(call::by).filter(search).toList();
                        });
        return new Found(found, operations.size() * visitors.size());
    }
}
