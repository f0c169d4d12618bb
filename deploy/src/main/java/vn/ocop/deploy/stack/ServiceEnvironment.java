package vn.ocop.deploy.stack;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.ocop.deploy.identity.LocalCredentialKeys;
import vn.ocop.deploy.identity.LocalFieldKeys;
import vn.ocop.deploy.identity.LocalIssuer;

/**
 * The whole configuration of one service, as environment variables: all it learns about this stack.
 */
record ServiceEnvironment(Map<String, String> values) {

    /** Those that store restricted values; the others have no use for a key. */
    private static final Set<Service> KEY_HOLDERS = EnumSet.of(Service.PRODUCT, Service.EVALUATION);

    /**
     * @param keySet public keys of the issuer
     * @param data folder for what the service keeps outside of its database
     */
    static ServiceEnvironment of(
            Service service, StackAddresses addresses, Path keySet, Path data) {
        var database = addresses.database(service);
        var values = new TreeMap<String, String>();
        values.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        values.put("QUARKUS_HTTP_PORT", Integer.toString(addresses.ports().of(service)));
        values.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        values.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        values.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        values.put("KAFKA_BOOTSTRAP_SERVERS", addresses.bootstrapServers());
        values.put("MP_JWT_VERIFY_ISSUER", LocalIssuer.ISSUER);
        values.put("MP_JWT_VERIFY_AUDIENCES", LocalIssuer.AUDIENCE);
        values.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", keySet.toUri().toString());
        // All callers of a local stack share one address.
        values.put("OCOP_LIMITS_FACTOR", "10000");
        values.put("OCOP_PUBLIC_ADDRESS", addresses.of(service).toString());
        if (service == Service.PRODUCT) {
            values.put("OCOP_PAPERS_FOLDER", data.resolve("papers").toString());
            values.put("OCOP_VERIFIER_ADDRESS", addresses.of(Service.EVALUATION).toString());
        }
        if (service == Service.EVALUATION) {
            values.put("OCOP_PAGES_ADDRESS", addresses.of(Service.PRODUCT).toString());
        }
        return new ServiceEnvironment(values);
    }

    /** Adds the keys of restricted values where the service stores some. */
    ServiceEnvironment withFieldKeys(Service service, Path keys) {
        if (!KEY_HOLDERS.contains(service)) {
            return this;
        }
        var more = new TreeMap<>(values);
        var own = LocalFieldKeys.in(keys, service.id());
        more.put("OCOP_RESTRICTED_KEYS", own.keys());
        more.put("OCOP_RESTRICTED_INDEX_KEY", own.indexKey());
        return new ServiceEnvironment(more);
    }

    /** Adds the key of credentials where they are signed, its public part where papers are. */
    ServiceEnvironment withCredentialKeys(Service service, Path keys) {
        var more = new TreeMap<>(values);
        switch (service) {
            case EVALUATION ->
                    more.put("OCOP_CREDENTIAL_KEYS", LocalCredentialKeys.in(keys).toString());
            case PRODUCT ->
                    more.put(
                            "OCOP_PASSAGES_KEYS",
                            LocalCredentialKeys.publicPartsIn(keys).toString());
            case PROMOTION, REPORTING -> {
                return this;
            }
        }
        return new ServiceEnvironment(more);
    }

    /** For {@code set -a; . file; set +a} before development mode. */
    String asShellFile() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(it -> it.getKey() + "='" + it.getValue() + "'")
                        .collect(Collectors.joining("\n", "", "\n"));
    }
}
