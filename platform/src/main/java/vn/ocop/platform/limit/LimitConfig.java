package vn.ocop.platform.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How often one address may call open operations without a token. */
@ConfigMapping(prefix = "ocop.limits")
interface LimitConfig {

    /** How many addresses are kept in mind; the least active are forgotten first. */
    @WithDefault("100000")
    long addresses();

    /** Multiplies every rate, for machines where all callers share one address. */
    @WithDefault("1")
    long factor();

    /** Open operations that no group names. */
    Rate others();

    /** Operations that share one count, by a name of one's choice. */
    Map<String, Group> groups();

    /** So many requests in such a time. */
    interface Rate {
        long requests();

        Duration per();
    }

    /** A rate for the operations with these ids. */
    interface Group extends Rate {
        List<String> operations();
    }
}
