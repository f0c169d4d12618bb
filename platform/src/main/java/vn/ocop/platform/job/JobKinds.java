package vn.ocop.platform.job;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** The kinds of long work that this service knows, and the codes of jobs with their labels. */
@Singleton
class JobKinds implements CodeLists {

    private static final Text UNKNOWN =
            Text.of("Không có loại tác vụ này", "There is no such kind of job");

    private final Map<String, JobKind> byName;

    JobKinds(@All List<JobKind> kinds) {
        this.byName =
                kinds.stream()
                        .collect(Collectors.toUnmodifiableMap(JobKind::name, Function.identity()));
    }

    Set<String> names() {
        return byName.keySet();
    }

    JobKind named(String name) {
        var kind = byName.get(name);
        if (kind == null) {
            throw new IllegalStateException("no bean is the kind of job " + name);
        }
        return kind;
    }

    /** Refuses with 400 names that no kind has. */
    void mustKnow(List<String> names) {
        if (!byName.keySet().containsAll(names)) {
            throw Refusal.of(
                    Problems.INVALID_REQUEST,
                    List.of(Fault.parameter("kind", "unknown-code", UNKNOWN)));
        }
    }

    @Override
    public List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        "job-state",
                        Text.of("Trạng thái tác vụ", "State of a job"),
                        Code.of("QUEUED", "Đang chờ", "Queued"),
                        Code.of("RUNNING", "Đang chạy", "Running"),
                        Code.of("SUCCEEDED", "Hoàn thành", "Succeeded"),
                        Code.of("PARTLY_SUCCEEDED", "Hoàn thành một phần", "Partly succeeded"),
                        Code.of("FAILED", "Thất bại", "Failed"),
                        Code.of("CANCELLED", "Đã hủy", "Cancelled")),
                new CodeList(
                        "job-kind",
                        Text.of("Loại tác vụ", "Kind of job"),
                        byName.values().stream()
                                .sorted((one, other) -> one.name().compareTo(other.name()))
                                .map(kind -> code(kind.name(), kind.title()))
                                .toList()));
    }

    private static Code code(String name, Text title) {
        return Code.of(name, title.vi(), title.en());
    }
}
