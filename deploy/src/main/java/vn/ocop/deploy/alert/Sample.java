package vn.ocop.deploy.alert;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One value with its labels; the name of a metric is no label here. */
record Sample(SortedMap<String, String> labels, double value) {

    Sample(Map<String, String> labels, double value) {
        this(new TreeMap<>(labels), value);
    }

    Sample {
        labels = new TreeMap<>(labels);
    }
}
