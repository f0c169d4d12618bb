package vn.ocop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** No figures here: only that the benchmarks still run. */
class StarEngineBenchmarkTest {

    @Test
    void every_benchmark_runs() throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(StarEngineBenchmark.class.getName())
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .shouldFailOnError(true)
                        .build();
        assertThat(new Runner(options).run()).hasSize(3);
    }
}
