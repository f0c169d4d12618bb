package vn.ocop.deploy.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.contract.ApiDocument;
import vn.ocop.deploy.contract.ApiOperation;
import vn.ocop.deploy.identity.TokenMint;
import vn.ocop.deploy.records.Records;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackAddresses;

/**
 * Sends hostile requests to every operation of all services and tells what they brought to light.
 */
public final class HostileRun {
    private final StackAddresses addresses;
    private final TokenMint tokens;
    private final Console out;
    private final Api api;

    public HostileRun(StackAddresses addresses, TokenMint tokens, Console out) {
        this.addresses = addresses;
        this.tokens = tokens;
        this.out = out;
        this.api = new Api(addresses, tokens);
    }

    /** Texts of what was found, one for each operation and complaint; empty when all is well. */
    public List<String> with(long seed, int requests) {
        var operations = ApiDocument.allOperations(api);
        var marksman = new Marksman(Records.made(api), tokens);
        var results = besiege(operations, marksman, seed, requests);
        var statuses = new TreeMap<Integer, Integer>();
        var findings = new LinkedHashMap<String, Finding>();
        var sent = 0;
        for (var result : results) {
            sent += result.requests();
            result.statuses().forEach((status, n) -> statuses.merge(status, n, Integer::sum));
            result.findings().forEach(it -> findings.putIfAbsent(it.kind(), it));
        }
        out.say(
                "Hostile input: %,d operations, %,d requests, seed %d; answers by status %s; %d findings"
                        .formatted(operations.size(), sent, seed, statuses, findings.size()));
        stillAlive();
        return findings.values().stream().map(Finding::text).toList();
    }

    private List<Siege.Result> besiege(
            List<ApiOperation> operations, Marksman marksman, long seed, int requests) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Siege.Result>>();
            for (var service : Service.values()) {
                var own = operations.stream().filter(it -> it.service() == service).toList();
                var share = requests * own.size() / operations.size();
                running.add(threads.submit(() -> besiege(service, own, marksman, seed, share)));
            }
            var results = new ArrayList<Siege.Result>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Siege.Result besiege(
            Service service, List<ApiOperation> own, Marksman marksman, long seed, int share)
            throws SQLException {
        try (var effects = new Effects(addresses.database(service))) {
            var wire = new Wire(addresses.ports().of(service));
            var ground = new Siege.Ground(wire, new Judge(types(service)), effects);
            return new Siege(own, marksman, ground, seed, share).call();
        }
    }

    private Set<String> types(Service service) {
        var types = new TreeSet<String>();
        for (JsonNode type :
                api.anonymous().get(service, "/problems").expect(200).json().path("items")) {
            types.add(type.path("type").asText());
        }
        return types;
    }

    private void stillAlive() {
        for (var service : Service.values()) {
            api.anonymous().get(service, "/q/health/ready").expect(200);
        }
    }
}
