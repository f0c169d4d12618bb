package vn.ocop.deploy.postgres;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settings of a server that shares a laptop with nine other programs; durability is left as it is
 * in production.
 */
record ServerSettings(int port) {

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("port", Integer.toString(port));
        values.put("listen_addresses", "127.0.0.1");
        // No socket file: its path may be at most 107 bytes long, and nobody here uses it.
        values.put("unix_socket_directories", "");
        values.put("max_connections", "100");
        values.put("shared_buffers", "64MB");
        values.put("maintenance_work_mem", "32MB");
        values.put("max_wal_size", "256MB");
        values.put("wal_buffers", "1MB");
        values.put("jit", "off");
        values.put("io_method", "sync");
        values.put("autovacuum_max_workers", "1");
        values.put("max_parallel_workers_per_gather", "0");
        values.put("max_logical_replication_workers", "0");
        values.put("timezone", "UTC");
        values.put("log_timezone", "UTC");
        values.put("log_line_prefix", "%m [%p] %d ");
        return values;
    }

    List<String> arguments() {
        return values().entrySet().stream()
                .flatMap(it -> List.of("-c", it.getKey() + "=" + it.getValue()).stream())
                .toList();
    }
}
