package vn.ocop.product.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ocop.platform.text.VietnameseText;

/**
 * What was typed into the search field: as typed, and folded. A name that has it with its marks
 * ranks above one that has it without; then the whole name, its beginning, any place, all the
 * words, the producer's name.
 *
 * @param typed in lower case and composed form, however the keyboard made it
 * @param folded without marks
 */
record SearchText(String typed, String folded) {

    private static final int MOST_WORDS = 8;
    private static final String NAME = "lower(p.name collate \"vi-x-icu\")";

    static SearchText of(String q) {
        var clean = VietnameseText.clean(q);
        return new SearchText(clean.toLowerCase(Locale.ROOT), VietnameseText.fold(clean));
    }

    /** Lower is better. */
    String rank() {
        return "case when "
                + NAME
                + " = :typed then 0 when position(:typed in "
                + NAME
                + ") > 0 then 1"
                + " when p.search = :folded then 2 when p.search like :start then 3"
                + " when p.search like :part then 4 else 5 end";
    }

    String condition() {
        if (folded.isEmpty()) {
            return "(1 = 0)";
        }
        var allWords = new StringBuilder();
        for (int i = 0; i < words().size(); i++) {
            allWords.append(i == 0 ? "" : " and ").append("p.search like :word").append(i);
        }
        return "(("
                + allWords
                + ") or p.producer_id in (select x.id from producer x where x.search like :part))";
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("typed", typed);
        values.put("folded", folded);
        values.put("start", folded + "%");
        values.put("part", "%" + folded + "%");
        for (int i = 0; i < words().size(); i++) {
            values.put("word" + i, "%" + words().get(i) + "%");
        }
        return values;
    }

    private List<String> words() {
        return List.of(folded.split(" ", MOST_WORDS));
    }
}
