package vn.ocop.deploy.stack;

import java.util.function.BooleanSupplier;
import vn.ocop.deploy.process.ManagedProcess;

/** A process that was started and how one sees that it is ready. */
record Boot(ManagedProcess process, String where, BooleanSupplier ready) {}
