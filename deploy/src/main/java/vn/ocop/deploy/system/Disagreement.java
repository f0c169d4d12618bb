package vn.ocop.deploy.system;

import java.util.List;

/** Something is lost, doubled, invented or altered. */
public final class Disagreement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> differences;

    Disagreement(List<String> differences) {
        super("Not all agrees:\n  " + String.join("\n  ", differences));
        this.differences = List.copyOf(differences);
    }

    public List<String> differences() {
        return differences;
    }
}
