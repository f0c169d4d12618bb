package vn.ocop.deploy.season;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.demo.Rubric;
import vn.ocop.deploy.stack.Service;

/** Sheets of several product sets. */
public final class Sheets {
    private static final String SETS = "/v1/rule-sets/26-2026/product-sets/";

    private final Api api;
    private final Map<String, Rubric> rubrics = new HashMap<>();

    public Sheets(Api api) {
        this.api = api;
    }

    /** Choices that keep the minimums of a star and come to a total or just below it. */
    public Map<String, Integer> of(String set, int stars, int total) {
        return rubric(set).sheet(stars, total);
    }

    /** The same, broken off after a criterion, as where foreign matter stops the scoring. */
    Map<String, Integer> brokenOffAfter(String criterion, Map<String, Integer> whole) {
        var part = new LinkedHashMap<String, Integer>();
        for (var choice : whole.entrySet()) {
            part.put(choice.getKey(), choice.getValue());
            if (choice.getKey().equals(criterion)) {
                break;
            }
        }
        return part;
    }

    private Rubric rubric(String set) {
        return rubrics.computeIfAbsent(
                set,
                code ->
                        Rubric.of(
                                api.anonymous()
                                        .get(Service.EVALUATION, SETS + code)
                                        .expect(200)
                                        .json()));
    }
}
