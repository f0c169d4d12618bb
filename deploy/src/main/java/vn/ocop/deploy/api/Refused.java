package vn.ocop.deploy.api;

/** A service answered otherwise than expected. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String request, int status, String problem) {
        super(request + " was answered with " + status + ": " + problem);
    }
}
