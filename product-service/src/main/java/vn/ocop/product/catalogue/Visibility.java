package vn.ocop.product.catalogue;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.security.Roles;
import vn.ocop.product.producer.ProducerAccess;

/**
 * Which products a list may show, as a condition on the alias {@code p} with the parameters {@code
 * :today} and, for a producer's people, {@code :subject}. The same rules as for a single product.
 */
@RequestScoped
public class Visibility {

    /** With a certificate past or present, of three stars or more, or shown by its producer. */
    private static final String PUBLIC =
            """
            (p.published or exists (
                select 1 from standing s
                left join standing_period t on t.certificate_id = s.id
                     and (t.from_day is null or t.from_day <= :today) and (t.until_day is null or t.until_day > :today)
                where s.product_id = p.id and coalesce(s.stars, 3) >= 3
                      and coalesce(t.validity, 'UNKNOWN') <> 'NOT_YET_IN_FORCE'))""";

    private static final String OWN =
            "p.producer_id in (select m.producer_id from producer_manager m where m.subject = :subject)";
    private static final String NONE = "(1 = 0)";

    private final ProducerAccess access;
    private final Caller caller;

    Visibility(ProducerAccess access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    String publicly() {
        return PUBLIC;
    }

    /** What the caller sees by office. */
    String byOffice() {
        return access.readsSomeArea() ? caller.scope().condition("p.area_path") : NONE;
    }

    /** What is the caller's own. */
    String own() {
        return isProducer() ? OWN : NONE;
    }

    /** Everything the caller may see. */
    public String seen() {
        return "(" + PUBLIC + " or " + byOffice() + " or " + own() + ")";
    }

    /** The parameters that {@link #seen} needs beside {@code :today}. */
    public Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        if (isProducer()) {
            values.put("subject", caller.subject());
        }
        return values;
    }

    private boolean isProducer() {
        return caller.has(Roles.PRODUCER);
    }
}
