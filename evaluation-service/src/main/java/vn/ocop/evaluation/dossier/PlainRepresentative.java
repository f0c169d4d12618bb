package vn.ocop.evaluation.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.form.Representative;

/**
 * A representative as it was stored before there were seals. Of sex and ethnic group only stays
 * what criterion 3.2 asks.
 */
record PlainRepresentative(JsonNode person) {

    private static final String MAJORITY = "kinh";

    Representative today() {
        return new Representative(
                person.path("name").asText(),
                text("position"),
                woman(),
                minority(),
                person.has("disability") ? person.path("disability").asBoolean() : null,
                text("address"),
                text("telephone"));
    }

    private @Nullable Boolean woman() {
        var sex = text("sex");
        return sex == null ? null : sex.equals("FEMALE");
    }

    private @Nullable Boolean minority() {
        var group = text("ethnicity");
        return group == null ? null : !group.strip().toLowerCase(Locale.ROOT).equals(MAJORITY);
    }

    private @Nullable String text(String field) {
        return person.hasNonNull(field) ? person.path(field).asText() : null;
    }
}
