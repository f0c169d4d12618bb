package vn.ocop.deploy.promises;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ocop.deploy.stack.Service;

/** What a service as a whole keeps. */
final class Services {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String PREFIX = "/cong";
    private static final List<String> OPERATING =
            List.of(
                    "/q/health/live",
                    "/q/health/ready",
                    "/q/metrics",
                    "/q/openapi",
                    "/q/swagger-ui/");
    private static final List<String> NOWHERE =
            List.of("/khong-co", "/v1/khong-co", "/v1", "/v1/khong-co/1/2/3");

    private final Trial trial;
    private final Path root;

    Services(Trial trial, Path root) {
        this.trial = trial;
        this.root = root;
    }

    void check(Contract contract) {
        var service = contract.service();
        hold(Promise.DOCUMENT, service, document(contract));
        for (var path : OPERATING) {
            var reply = trial.send(Ask.of(service, "GET", path));
            hold(Promise.OPERATING, service, Judging.status(reply, 200));
        }
        for (var path : NOWHERE) {
            var ask = Ask.of(service, "GET", path);
            var reply = trial.send(ask);
            var complaints = new ArrayList<>(Judging.status(reply, 404));
            complaints.addAll(Judging.problem(ask, reply));
            hold(Promise.UNKNOWN_ROUTE, service, complaints);
            var behind = trial.send(ask.with("X-Forwarded-Prefix", PREFIX)).json().path("type");
            hold(
                    Promise.PREFIX,
                    service,
                    Judging.expect(behind.asText().startsWith(PREFIX + "/"), "type " + behind));
        }
        problemTypes(service);
        contract.coded().forEach(coded -> codeList(service, coded));
    }

    private void hold(Promise promise, Service service, List<String> complaints) {
        trial.findings().add(promise, service.name().toLowerCase(Locale.ROOT), complaints);
    }

    private List<String> document(Contract contract) {
        var folder = contract.service().name().toLowerCase(Locale.ROOT) + "-service";
        try {
            var committed = YAML.readTree(root.resolve(folder).resolve("openapi.yaml").toFile());
            var served = trial.send(Ask.of(contract.service(), "GET", "/q/openapi?format=json"));
            return Judging.expect(
                    committed.toString().equals(served.json().toString()), "the document differs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void problemTypes(Service service) {
        for (var type : trial.send(Ask.of(service, "GET", "/problems")).json().path("items")) {
            var told = trial.send(Ask.of(service, "GET", type.path("type").asText()));
            hold(Promise.TYPE_EXPLAINED, service, explained(told));
        }
    }

    static List<String> explained(Reply told) {
        var complaints = new ArrayList<>(Judging.status(told, 200));
        for (var member : List.of("type", "titleVi", "titleEn", "explanationVi", "explanationEn")) {
            Judging.expect(
                    complaints,
                    !told.json().path(member).asText().isBlank(),
                    member + " is missing in " + told.text());
        }
        return complaints;
    }

    private void codeList(Service service, Contract.Coded coded) {
        var told = trial.send(Ask.of(service, "GET", "/v1/code-lists/" + coded.list()));
        hold(Promise.CODE_LIST, service, codes(coded, told));
    }

    static List<String> codes(Contract.Coded coded, Reply told) {
        var complaints = new ArrayList<>(Judging.status(told, 200));
        var served = told.json().path("codes").findValuesAsText("code");
        coded.codes().stream()
                .filter(it -> !served.contains(it))
                .forEach(it -> complaints.add(coded.list() + " has no " + it));
        return complaints;
    }
}
