package vn.ocop.product.code;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The counters of the communes, and how their provinces let them count. */
@ApplicationScoped
class OcopNumberRepository implements PanacheRepositoryBase<OcopNumberSetting, UUID> {

    private static final String NEXT =
            """
            insert into ocop_number_counter (commune, year, last_serial) values (:commune, :year, 1)
            on conflict (commune, year) do update set last_serial = ocop_number_counter.last_serial + 1
            returning last_serial""";
    private static final String TAKEN =
            "select exists (select 1 from product_identifier where scheme = 'OCOP_NUMBER' and value = :value)";

    /** The next serial; whoever asks at the same time waits until this transaction ends. */
    long nextSerial(String commune, int counterYear) {
        return ((Number)
                        getEntityManager()
                                .createNativeQuery(NEXT, Long.class)
                                .setParameter("commune", commune)
                                .setParameter("year", counterYear)
                                .getSingleResult())
                .longValue();
    }

    /** Whether some product bears the number already, given or found on paper. */
    boolean isTaken(String value) {
        return (Boolean)
                getEntityManager()
                        .createNativeQuery(TAKEN, Boolean.class)
                        .setParameter("value", value)
                        .getSingleResult();
    }

    Counting countingOf(String province, LocalDate day) {
        return find("province = ?1 and from <= ?2 order by from desc", province, day)
                .firstResultOptional()
                .map(OcopNumberSetting::counting)
                .orElse(Counting.PER_YEAR);
    }

    List<OcopNumberSetting> settingsOf(String province) {
        return list("province = ?1 order by from desc", province);
    }

    void add(OcopNumberSetting setting) {
        persist(setting);
        flush();
    }
}
