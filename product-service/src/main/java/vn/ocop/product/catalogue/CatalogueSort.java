package vn.ocop.product.catalogue;

import java.util.Arrays;
import java.util.Optional;

/**
 * The orders of the catalogue. Each is a number, then the name in Vietnamese order, then the id;
 * products without the value come last either way.
 */
enum CatalogueSort {
    RELEVANCE("relevance", "hit.rank", false),
    NAME("name", "cast(0 as integer)", false),
    NAME_BACKWARDS("-name", "cast(0 as integer)", true),
    STARS("stars", "coalesce(hit.stars, 9)", false),
    MOST_STARS("-stars", "-coalesce(hit.stars, 0)", false),
    LAST_DAY("lastDay", "coalesce(hit.last_day - date '2000-01-01', 1000000)", false),
    LATEST_LAST_DAY("-lastDay", "coalesce(date '2000-01-01' - hit.last_day, 1000000)", false);

    private final String parameter;
    private final String key;
    private final boolean backwards;

    CatalogueSort(String parameter, String key, boolean backwards) {
        this.parameter = parameter;
        this.key = key;
        this.backwards = backwards;
    }

    static Optional<CatalogueSort> of(String parameter) {
        return Arrays.stream(values()).filter(sort -> sort.parameter.equals(parameter)).findFirst();
    }

    /** The leading sort key, a number. */
    String key() {
        return key;
    }

    /** Rows behind a position; the parameters are {@code :key}, {@code :name} and {@code :id}. */
    String after() {
        return "("
                + key
                + ", hit.name collate \"vi-x-icu\", hit.id) "
                + (backwards ? "<" : ">")
                + " (cast(:key as integer), cast(:name as text) collate \"vi-x-icu\", cast(:id as uuid))";
    }

    String order() {
        return backwards
                ? key + " desc, hit.name collate \"vi-x-icu\" desc, hit.id desc"
                : key + ", hit.name collate \"vi-x-icu\", hit.id";
    }
}
