package vn.ocop.deploy.command;

import java.nio.file.Path;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.PortPlan;
import vn.ocop.deploy.stack.StackFolder;
import vn.ocop.deploy.stack.StackOptions;

/** Where a command works: the working copy, named by the script, and the terminal. */
record Workplace(Path root, Console out) {

    StackFolder folder() {
        var anyMode = new StackOptions.Mode(PortPlan.DEFAULT_BASE, false, false, false);
        return new StackFolder(StackOptions.local(root, anyMode).home());
    }
}
