package vn.ocop.deploy.process;

import java.nio.file.Path;

/**
 * Where a process works, logs and is recorded.
 *
 * @param work one folder per process below it: its working directory
 * @param logs one log per process
 * @param records one file per running process, read by the other commands
 */
public record ProcessFolders(Path work, Path logs, Path records) {

    Path workOf(String name) {
        return work.resolve(name);
    }

    Path logOf(String name) {
        return logs.resolve(name + ".log");
    }

    Path previousLogOf(String name) {
        return logs.resolve(name + ".previous.log");
    }
}
