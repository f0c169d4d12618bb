package vn.ocop.deploy.permission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import vn.ocop.deploy.contract.ApiOperation;
import vn.ocop.deploy.stack.Service;

/** Services answer at the same time; the operations of one are called in their order. */
final class ByService {
    private ByService() {}

    /** What came of each operation, service by service. */
    static <T> List<T> each(List<ApiOperation> operations, Function<ApiOperation, List<T>> called) {
        Map<Service, List<ApiOperation>> parts = new LinkedHashMap<>();
        for (var operation : operations) {
            parts.computeIfAbsent(operation.service(), _ -> new ArrayList<>()).add(operation);
        }
        var all = new ArrayList<T>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<List<T>>>();
            for (var part : parts.values()) {
                running.add(
                        threads.submit(
                                () ->
                                        part.stream()
                                                .flatMap(it -> called.apply(it).stream())
                                                .toList()));
            }
            for (var one : running) {
                all.addAll(one.get());
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while operations were called", e);
        }
        return all;
    }
}
