package vn.ocop.evaluation.ruleset;

import java.util.ArrayList;
import java.util.List;

/** Places of a rubric that need a wording. Descriptions are free: not every criterion has one. */
final class WordingPlaces {

    private WordingPlaces() {}

    static List<String> of(Rubric rubric) {
        String set = rubric.productSet().code();
        List<String> places = new ArrayList<>();
        places.add(set);
        if (rubric.productSet().exclusion()) {
            places.add(set + ":exclusion");
        }
        rubric.parts().forEach(part -> places.add(set + ":" + part.code()));
        rubric.nodes().forEach(node -> of(set + ":" + node.code(), node, places));
        return places;
    }

    private static void of(String place, Criterion node, List<String> places) {
        places.add(place);
        for (int i = 1; i <= node.options().size(); i++) {
            places.add(place + ":" + i);
        }
        for (int i = 1; i <= node.notes().size(); i++) {
            places.add(place + ":note" + i);
        }
        node.variants().forEach(variant -> places.add(place + ":variant" + variant));
    }
}
