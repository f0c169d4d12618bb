package vn.ocop.evaluation.ruleset.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;

/** Places that have two texts: nobody could say which one holds. */
public final class WordedTwice {

    private WordedTwice() {}

    /**
     * Faults of a layer.
     *
     * @param pointer of the layer in its document
     */
    public static List<Fault> in(WordingsDocument wordings, String pointer) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wordings.texts().size(); i++) {
            List<String> places = wordings.texts().get(i).places();
            for (int j = 0; j < places.size(); j++) {
                if (!seen.add(places.get(j))) {
                    faults.add(
                            Fault.at(
                                    pointer + "/texts/" + i + "/places/" + j,
                                    "WORDED_TWICE",
                                    Text.of("%s có hai lời văn", "%s is worded twice")
                                            .with(places.get(j))));
                }
            }
        }
        return faults;
    }
}
