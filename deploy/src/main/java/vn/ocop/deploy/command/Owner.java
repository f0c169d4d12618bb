package vn.ocop.deploy.command;

import java.util.Optional;
import vn.ocop.deploy.process.ProcessIdentity;
import vn.ocop.deploy.process.ProcessRecord;
import vn.ocop.deploy.process.StopSignal;
import vn.ocop.deploy.process.StopTurn;
import vn.ocop.deploy.stack.PortPlan;
import vn.ocop.deploy.stack.StackFolder;

/** The launcher that owns the processes of a stack; its record carries the base of the ports. */
record Owner(StackFolder folder) {
    private static final String NAME = "launcher";

    /** Writes down that it is this process. */
    void becomeMe(int portBase) {
        var identity = new ProcessIdentity(NAME, portBase, StopTurn.SERVICES);
        ProcessRecord.of(identity, ProcessHandle.current(), StopSignal.TERM).write(folder.owner());
    }

    Optional<ProcessHandle> living() {
        return ProcessRecord.read(folder.owner(), NAME).flatMap(ProcessRecord::living);
    }

    Optional<PortPlan> ports() {
        return ProcessRecord.read(folder.owner(), NAME)
                .filter(it -> it.living().isPresent())
                .map(it -> new PortPlan(it.identity().port()));
    }
}
