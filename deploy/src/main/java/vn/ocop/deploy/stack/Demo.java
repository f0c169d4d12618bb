package vn.ocop.deploy.stack;

/**
 * Runs the main job as a demonstration, when asked for by {@code --demo}. Found by {@link
 * java.util.ServiceLoader}.
 */
public interface Demo extends SampleStep {}
