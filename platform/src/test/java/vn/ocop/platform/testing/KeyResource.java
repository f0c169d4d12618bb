package vn.ocop.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An issuer for the test: a fresh signing key, and a server of its public half that the service is
 * told of.
 */
public final class KeyResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable Path folder;
    private @Nullable KeyServer server;

    @Override
    public Map<String, String> start() {
        try {
            var created = Files.createTempDirectory("ocop-test-keys");
            folder = created;
            TestKey.create().save(created);
            var started = KeyServer.start(created);
            server = started;
            return Map.of(
                    TestKey.FOLDER_SETTING,
                    created.toString(),
                    "mp.jwt.verify.issuer",
                    Tokens.ISSUER,
                    "mp.jwt.verify.audiences",
                    Tokens.AUDIENCE,
                    "mp.jwt.verify.publickey.location",
                    started.address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
        if (folder != null) {
            TestKey.delete(folder);
        }
    }
}
