package vn.ocop.platform.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares names of organisations as they stand in decisions: the same cooperative is written "HTX
 * NN Xanh" here and "Hợp tác xã nông nghiệp Xanh" there. Equal keys mean the same name; whether it
 * is the same organisation is for an identifier or a person to say.
 */
public final class NameMatching {

    /**
     * Abbreviations in folded form, each to its full words. "TT" is left out: it has three
     * meanings.
     */
    private static final Map<String, String> FULL_WORDS =
            Map.ofEntries(
                    Map.entry("htx", "hop tac xa"),
                    Map.entry("htxnn", "hop tac xa nong nghiep"),
                    Map.entry("htxdv", "hop tac xa dich vu"),
                    Map.entry("htxdvnn", "hop tac xa dich vu nong nghiep"),
                    Map.entry("lhhtx", "lien hiep hop tac xa"),
                    Map.entry("tht", "to hop tac"),
                    Map.entry("cty", "cong ty"),
                    Map.entry("ctcp", "cong ty co phan"),
                    Map.entry("tnhh", "trach nhiem huu han"),
                    Map.entry("mtv", "mot thanh vien"),
                    Map.entry("cp", "co phan"),
                    Map.entry("dn", "doanh nghiep"),
                    Map.entry("dntn", "doanh nghiep tu nhan"),
                    Map.entry("hkd", "ho kinh doanh"),
                    Map.entry("hsx", "ho san xuat"),
                    Map.entry("hsxkd", "ho san xuat kinh doanh"),
                    Map.entry("cs", "co so"),
                    Map.entry("cssx", "co so san xuat"),
                    Map.entry("cssxkd", "co so san xuat kinh doanh"),
                    Map.entry("nn", "nong nghiep"),
                    Map.entry("sx", "san xuat"),
                    Map.entry("kd", "kinh doanh"),
                    Map.entry("sxkd", "san xuat kinh doanh"),
                    Map.entry("cb", "che bien"),
                    Map.entry("dv", "dich vu"),
                    Map.entry("dvnn", "dich vu nong nghiep"),
                    Map.entry("tm", "thuong mai"),
                    Map.entry("tmdv", "thuong mai dich vu"),
                    Map.entry("xnk", "xuat nhap khau"),
                    Map.entry("xk", "xuat khau"));

    /**
     * What a name may begin with and be the same without; longer forms stand before their parts.
     */
    private static final List<String> FORMS =
            List.of(
                    "lien hiep hop tac xa",
                    "hop tac xa",
                    "to hop tac",
                    "cong ty",
                    "trach nhiem huu han",
                    "mot thanh vien",
                    "hai thanh vien tro len",
                    "hai thanh vien",
                    "co phan",
                    "doanh nghiep tu nhan",
                    "doanh nghiep",
                    "ho san xuat kinh doanh",
                    "ho kinh doanh",
                    "ho san xuat",
                    "co so san xuat kinh doanh",
                    "co so san xuat",
                    "co so che bien",
                    "co so",
                    "trang trai",
                    "chi nhanh");

    private NameMatching() {}

    /** The folded name with every abbreviation spelled out and "và" left out. */
    public static String key(String name) {
        var spelled =
                Arrays.stream(VietnameseText.fold(name).split(" "))
                        .filter(word -> !word.equals("va"))
                        .map(word -> FULL_WORDS.getOrDefault(word, word))
                        .collect(Collectors.joining(" "));
        return (" " + spelled + " ")
                .replace(" c ty ", " cong ty ")
                .replace(" 1 thanh vien ", " mot thanh vien ")
                .replace(" 2 thanh vien ", " hai thanh vien ")
                .strip();
    }

    /**
     * {@link #key} without the legal form it begins with; the whole key when nothing else is left.
     */
    public static String keyWithoutForm(String name) {
        var key = key(name);
        var rest = key;
        for (var form = formAt(rest); !form.isEmpty(); form = formAt(rest)) {
            rest = rest.substring(form.length()).stripLeading();
        }
        return rest.isEmpty() ? key : rest;
    }

    /** Share of common trigrams of the two names without their forms, 0 to 1. */
    public static double likeness(String one, String other) {
        var left = trigrams(keyWithoutForm(one));
        var right = trigrams(keyWithoutForm(other));
        var common = left.stream().filter(right::contains).count();
        var all = left.size() + right.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static String formAt(String key) {
        return FORMS.stream()
                .filter(form -> key.equals(form) || key.startsWith(form + " "))
                .findFirst()
                .orElse("");
    }

    private static Set<String> trigrams(String key) {
        var trigrams = new ArrayList<String>();
        for (var word : key.split(" ")) {
            var padded = "  " + word + " ";
            for (var i = 0; !word.isEmpty() && i + 3 <= padded.length(); i++) {
                trigrams.add(padded.substring(i, i + 3));
            }
        }
        return new HashSet<>(trigrams);
    }
}
