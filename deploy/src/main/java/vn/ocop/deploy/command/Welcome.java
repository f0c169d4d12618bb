package vn.ocop.deploy.command;

import java.nio.file.Path;
import java.util.List;
import vn.ocop.deploy.stack.Bookmark;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackAddresses;

/** What to do with a stack that is ready. */
record Welcome(StackAddresses addresses, Console out) {

    void services(List<Bookmark> bookmarks) {
        out.say("");
        for (var service : Service.values()) {
            line(service.id(), addresses.of(service, "/q/swagger-ui").toString());
        }
        for (var bookmark : bookmarks) {
            line(bookmark.title(), addresses.of(bookmark.service(), bookmark.path()).toString());
        }
        out.say("");
        out.say("Try:");
        out.say(
                "  curl -s '"
                        + addresses.of(Service.PRODUCT)
                        + "/v1/products?q=nuoc%20mam&limit=5'");
        out.say(
                "  curl -s -H \"Authorization: Bearer $(deploy/token evaluation-officer --area VN-2T:40 --sub"
                        + " an.nguyen)\" "
                        + addresses.of(Service.EVALUATION)
                        + "/v1/me");
    }

    void infrastructure(Path environments) {
        out.say("");
        for (var service : Service.values()) {
            line("database " + service.id(), addresses.database(service).toString());
        }
        line("broker", addresses.bootstrapServers());
        out.say("");
        out.say("A service in development mode:");
        out.say(
                "  set -a; . "
                        + environments.resolve("product.env")
                        + "; set +a; mvn -pl product-service quarkus:dev");
    }

    private void line(String title, String address) {
        out.say("  %-24s %s".formatted(title, address));
    }
}
