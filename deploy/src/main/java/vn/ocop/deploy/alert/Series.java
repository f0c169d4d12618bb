package vn.ocop.deploy.alert;

import java.util.Map;

/** What a figure is told apart by, from one scrape to the next. */
record Series(String metric, Map<String, String> labels) {

    Series {
        labels = Map.copyOf(labels);
    }
}
