package vn.ocop.platform.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of long work. */
@ConfigMapping(prefix = "ocop.jobs")
interface JobConfig {

    /** How many jobs an instance works at side by side. */
    @WithDefault("2")
    int atOnce();

    /** After so long without a sign of life a job is taken up by another instance. */
    @WithDefault("PT30S")
    Duration lease();

    /** A stream of progress that has nothing to tell says at least that it is there. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** Streams of progress that a caller may have open at one instance. */
    @WithDefault("5")
    int streamsPerCaller();
}
