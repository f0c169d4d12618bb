package vn.ocop.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.ocop.evaluation.ranking.Judgement;
import vn.ocop.evaluation.ranking.RankingSettings;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.ranking.StarEngine;
import vn.ocop.evaluation.ranking.StarEngines;
import vn.ocop.evaluation.ruleset.RuleSets;

/**
 * Random sheets of all 26 product sets through the star engine, checked and judged with the advice
 * for every higher star; one operation is one sheet.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class StarEngineBenchmark {
    private static final int COUNCILS = 256;
    private static final int MEMBERS = 9;
    private static final int ALONE = 1024;
    private static final int SEED = 26_2026;

    private final List<StarEngine> engines = engines();
    private final List<Case> alone = cases(ALONE, 1);
    private final List<Case> councils = cases(COUNCILS, MEMBERS);
    private final List<byte[]> written =
            alone.stream()
                    .map(it -> it.sheets().toString().getBytes(StandardCharsets.UTF_8))
                    .toList();

    /** Sheets of one product. */
    private record Case(StarEngine engine, List<Sheet> sheets) {
        Judgement judged() {
            var settings = RankingSettings.OF_THE_PUBLIC_TOOL;
            if (!engine.faults(sheets, settings).isEmpty()) {
                throw new IllegalStateException("a random sheet has faults");
            }
            return engine.judge(sheets, settings);
        }
    }

    /** One member's sheet a product, as the public tool is mostly used. */
    @Benchmark
    @OperationsPerInvocation(ALONE)
    public void sheetsAlone(Blackhole sink) {
        alone.forEach(it -> sink.consume(it.judged()));
    }

    /** Nine sheets a product, as a council scores. */
    @Benchmark
    @OperationsPerInvocation(COUNCILS * MEMBERS)
    public void sheetsOfCouncils(Blackhole sink) {
        councils.forEach(it -> sink.consume(it.judged()));
    }

    /** The reference: a SHA-256 over each sheet as text. */
    @Benchmark
    @OperationsPerInvocation(ALONE)
    public void reference(Blackhole sink) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        written.forEach(it -> sink.consume(digest.digest(it)));
    }

    private static List<StarEngine> engines() {
        var ruleSets = RuleSets.shipped();
        var known = new StarEngines(ruleSets);
        return ruleSets.all().stream()
                .flatMap(
                        ruleSet ->
                                ruleSet.rubrics().stream()
                                        .flatMap(
                                                rubric ->
                                                        known
                                                                .of(
                                                                        ruleSet.id(),
                                                                        rubric.productSet().code())
                                                                .stream()))
                .toList();
    }

    private List<Case> cases(int count, int members) {
        var random = new Random(SEED);
        return IntStream.range(0, count)
                .mapToObj(
                        number -> {
                            var engine = engines.get(number % engines.size());
                            return new Case(
                                    engine, RandomSheets.of(engine.rubric(), members, random));
                        })
                .toList();
    }
}
