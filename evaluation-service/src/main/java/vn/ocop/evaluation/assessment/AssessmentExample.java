package vn.ocop.evaluation.assessment;

/** The example of the OpenAPI document: two members, 73.5 points, one 4-star minimum missed. */
interface AssessmentExample {

    String REQUEST =
            """
            {"sheets": [
              {"member": "a", "choices": {"1.1": 3, "1.2": 2, "1.3": 2, "1.4": 3, "1.5": 2, "1.6": 1, "1.7": 1,
                "2.1": 3, "2.2": 3, "2.3": 3, "2.4": 2, "3.1": 3, "3.2": 2, "3.3": 3, "3.4": 2, "3.5": 2,
                "4.1": 3, "4.2": 3, "4.3": 5, "5.1": 5, "5.2": 2, "5.3": 3, "6.1": 3, "6.2": 4, "6.3": 3,
                "6.4": 3, "7": 2, "8": 3, "9": 2, "10": 2, "11": 1, "12": 2}},
              {"member": "b", "choices": {"1.1": 3, "1.2": 2, "1.3": 2, "1.4": 3, "1.5": 2, "1.6": 1, "1.7": 1,
                "2.1": 3, "2.2": 3, "2.3": 3, "2.4": 2, "3.1": 3, "3.2": 2, "3.3": 3, "3.4": 2, "3.5": 2,
                "4.1": 3, "4.2": 3, "4.3": 5, "5.1": 5, "5.2": 2, "5.3": 3, "6.1": 3, "6.2": 4, "6.3": 3,
                "6.4": 3, "7": 2, "8": 3, "9": 2, "10": 2, "11": 1, "12": 3}}],
             "settings": {"starMinimumTest": "AVERAGE_POINTS", "exclusionTest": "MAJORITY", "decimalsKept": 2,
                          "maxTotalDeviation": 10}}
            """;

    String ANSWER =
            """
            {"ruleSet": "26-2026", "productSet": "01", "outcome": "RANKED", "total": 73.5,
             "parts": {"A": 31, "B": 19, "C": 23.5}, "totals": {"a": 73, "b": 74}, "spread": 1,
             "spreadExceeded": false, "bandStars": 4, "stars": 3,
             "missed": [{"stars": 4, "criterion": "1.5", "requiredPoints": 2, "points": 1}],
             "nextStars": [
               {"stars": 4, "pointsMissing": 0,
                "criteria": [{"criterion": "1.5", "requiredPoints": 2, "points": 1}]},
               {"stars": 5, "pointsMissing": 16.5, "criteria": [
                 {"criterion": "1.2", "requiredPoints": 2, "points": 1},
                 {"criterion": "1.3", "requiredPoints": 3, "points": 2},
                 {"criterion": "1.5", "requiredPoints": 3, "points": 1},
                 {"criterion": "1.6", "requiredPoints": 3, "points": 1},
                 {"criterion": "4.1", "requiredPoints": 5, "points": 3},
                 {"criterion": "5.3", "requiredPoints": 5, "points": 3},
                 {"criterion": "7", "requiredPoints": 3, "points": 1},
                 {"criterion": "8", "requiredPoints": 5, "points": 3},
                 {"criterion": "10", "requiredPoints": 5, "points": 3},
                 {"criterion": "12", "requiredPoints": 3, "points": 2.5}]}],
             "explanation": [
               "The total is the mean of the sheets: (73 + 74) ÷ 2, rounded once to 2 decimals: 73.5.",
               "By part: A 31; B 19; C 23.5.",
               "The highest and the lowest total differ by 1, not above the limit of 10.",
               "73.5 points lie in the band from 70 to below 90 of 26/2026/QĐ-TTg: 4 stars.",
               "4 stars need at least 2 points on criterion 1.5 (Production linkage); the mean is 1: missed.",
               "The highest star not above the band that misses no minimum. Result: 3 stars."],
             "settings": {"starMinimumTest": "AVERAGE_POINTS", "exclusionTest": "MAJORITY", "decimalsKept": 2,
                          "maxTotalDeviation": 10}}
            """;
}
