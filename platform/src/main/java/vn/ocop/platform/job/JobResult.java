package vn.ocop.platform.job;

/**
 * Where something that the work has made, or looked at, can be read.
 *
 * @param rel what it is, in kebab case
 * @param href path within the service
 */
public record JobResult(String rel, String href) {}
