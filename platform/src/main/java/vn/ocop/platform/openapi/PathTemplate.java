package vn.ocop.platform.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path with places for values, as in {@code /v1/products/{id}}. */
record PathTemplate(String text, List<String> segments) implements Comparable<PathTemplate> {

    static PathTemplate of(String text) {
        return new PathTemplate(text, List.of(text.split("/", -1)));
    }

    /** The raw (still encoded) values by name when the path fits. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < path.size(); i++) {
            var segment = segments.get(i);
            if (isPlace(segment) && !path.get(i).isEmpty()) {
                values.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** What is written out goes before places, from left to right, as the router does it. */
    @Override
    public int compareTo(PathTemplate other) {
        for (var i = 0; i < Math.min(segments.size(), other.segments.size()); i++) {
            var order = Boolean.compare(isPlace(segments.get(i)), isPlace(other.segments.get(i)));
            if (order != 0) {
                return order;
            }
        }
        return text.compareTo(other.text);
    }

    static List<String> split(String path) {
        var end = path.length() > 1 && path.endsWith("/") ? path.length() - 1 : path.length();
        return new ArrayList<>(List.of(path.substring(0, end).split("/", -1)));
    }

    private static boolean isPlace(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
