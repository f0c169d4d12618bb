package vn.ocop.deploy.promises;

/** Whatever answers requests: the stack, or the stack with a defect planted before it. */
@FunctionalInterface
interface Exchange {
    Reply send(Ask ask);
}
