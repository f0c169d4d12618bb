package vn.ocop.deploy.stack;

/**
 * An address worth opening in a browser; without host and port, since these may change between
 * starts.
 */
public record Bookmark(String title, Service service, String path) {}
