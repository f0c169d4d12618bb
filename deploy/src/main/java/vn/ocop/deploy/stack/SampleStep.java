package vn.ocop.deploy.stack;

import vn.ocop.deploy.identity.TokenMint;

/**
 * Work done on a stack that is ready, through the public APIs of its services like any other
 * client.
 */
public interface SampleStep {
    /**
     * An exception stops the steps; the stack stays up, and the next start begins again with the
     * first step.
     */
    void run(StackAddresses addresses, TokenMint tokens, Console out) throws Exception;
}
