package vn.ocop.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The criteria of a product set as the service serves them, and sheets that fit them. */
public record Rubric(List<Leaf> leaves) {

    /** A criterion with options; each has its points and perhaps the star whose minimum it is. */
    public record Leaf(String code, List<JsonNode> options) {

        int points(int choice) {
            return choice == 0 ? 0 : options.get(choice - 1).path("points").asInt();
        }

        /** The least choice that meets the minimums of all stars up to this one. */
        int leastFor(int stars) {
            for (int choice = options.size(); choice > 0; choice--) {
                var mark = options.get(choice - 1).path("starMark").asInt(0);
                if (mark > 0 && mark <= stars) {
                    return choice;
                }
            }
            return 1;
        }
    }

    public static Rubric of(JsonNode rubric) {
        var leaves = new ArrayList<Leaf>();
        rubric.path("parts").forEach(part -> collect(part.path("sections"), leaves));
        return new Rubric(leaves);
    }

    private static void collect(JsonNode criteria, List<Leaf> leaves) {
        for (var criterion : criteria) {
            var options = StreamSupport.stream(criterion.path("options").spliterator(), false);
            var leaf = new Leaf(criterion.path("code").asText(), options.toList());
            if (!leaf.options().isEmpty()) {
                leaves.add(leaf);
            }
            collect(criterion.path("children"), leaves);
        }
    }

    /**
     * Choices that meet the minimums of a star and come to a total, or just below it: from the
     * least choices upwards, criterion by criterion in printed order.
     */
    public Map<String, Integer> sheet(int stars, int total) {
        var sheet = new LinkedHashMap<String, Integer>();
        leaves.forEach(leaf -> sheet.put(leaf.code(), leaf.leastFor(stars)));
        var left = total - total(sheet);
        for (var leaf : leaves) {
            var choice = sheet.getOrDefault(leaf.code(), 0);
            while (choice < leaf.options().size()
                    && leaf.points(choice + 1) - leaf.points(choice) <= left) {
                left -= leaf.points(choice + 1) - leaf.points(choice);
                choice++;
            }
            sheet.put(leaf.code(), choice);
        }
        return sheet;
    }

    int total(Map<String, Integer> sheet) {
        return leaves.stream().mapToInt(it -> it.points(sheet.getOrDefault(it.code(), 0))).sum();
    }
}
