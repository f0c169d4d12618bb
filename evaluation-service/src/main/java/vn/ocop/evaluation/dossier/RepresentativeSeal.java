package vn.ocop.evaluation.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.evaluation.dossier.form.Representative;
import vn.ocop.platform.restricted.FieldCipher;
import vn.ocop.platform.restricted.FieldPlace;

/** Seals the representative of Form 01 before it is stored, and opens it for those who may read. */
@ApplicationScoped
class RepresentativeSeal {

    private final FieldCipher cipher;
    private final ObjectMapper json;

    RepresentativeSeal(FieldCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    String seal(UUID dossierId, Representative person) {
        try {
            return cipher.seal(json.writeValueAsString(person), place(dossierId));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a representative cannot be written as JSON", e);
        }
    }

    Representative open(UUID dossierId, String sealed) {
        try {
            return json.readValue(cipher.open(sealed, place(dossierId)), Representative.class);
        } catch (JsonProcessingException _) {
            // The cause would show what stands there.
            throw new IllegalStateException("a representative on file cannot be read");
        }
    }

    private static FieldPlace place(UUID dossierId) {
        return new FieldPlace("dossier_representative", "sealed", dossierId);
    }
}
