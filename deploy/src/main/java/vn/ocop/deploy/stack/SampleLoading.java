package vn.ocop.deploy.stack;

/** Loads the sample, once for each set of data. Found by {@link java.util.ServiceLoader}. */
public interface SampleLoading extends SampleStep {}
