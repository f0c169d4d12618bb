package vn.ocop.deploy.postgres;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.deploy.process.Shell;
import vn.ocop.deploy.process.Trouble;

/**
 * Under whom the server runs. PostgreSQL refuses root, but containers and build machines often have
 * nobody else: a user namespace in which root is nobody is enough for it, and where the kernel
 * forbids that, the user nobody itself.
 *
 * @param prefix put before each command of the server
 * @param owner who must own the data, when that is not the caller
 */
record ServerUser(List<String> prefix, Optional<String> owner) {
    private static final String NOBODY = "65534";

    static ServerUser forServer(Path program) {
        if (!Shell.run(List.of("id", "-u")).text().equals("0")) {
            return new ServerUser(List.of(), Optional.empty());
        }
        var namespace = List.of("unshare", "-U");
        var inside = Shell.run(with(namespace, "id", "-u"));
        if (inside.succeeded() && !inside.text().equals("0")) {
            return new ServerUser(namespace, Optional.empty());
        }
        var nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (Shell.run(with(nobody, "test", "-x", program.toString())).succeeded()) {
            return new ServerUser(nobody, Optional.of(NOBODY + ":" + NOBODY));
        }
        throw new Trouble(
                "PostgreSQL refuses to run as root, and here root can neither make a user namespace nor hand over"
                        + " to the user nobody. Start as another user, or move the working copy to a folder that"
                        + " other users may enter.");
    }

    List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    void own(Path folder) {
        owner.ifPresent(it -> Shell.run(List.of("chown", "-R", it, folder.toString())));
    }

    private static List<String> with(List<String> prefix, String... command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        return whole;
    }
}
