package vn.ocop.evaluation.ruleset;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the criteria of a rubric stand in the document of the rule set, as JSON pointers. */
final class RubricPointers {

    private final String set;
    private final Map<Criterion, String> places = new IdentityHashMap<>();

    RubricPointers(Rubric rubric, int index) {
        this.set = "/productSets/" + index;
        for (int i = 0; i < rubric.parts().size(); i++) {
            note(part(i) + "/criteria", rubric.parts().get(i).sections());
        }
    }

    private void note(String list, List<Criterion> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            String place = list + "/" + i;
            places.put(nodes.get(i), place);
            note(place + "/children", nodes.get(i).children());
        }
    }

    String set() {
        return set;
    }

    String part(int index) {
        return set + "/parts/" + index;
    }

    String of(Criterion node) {
        return places.getOrDefault(node, set);
    }
}
