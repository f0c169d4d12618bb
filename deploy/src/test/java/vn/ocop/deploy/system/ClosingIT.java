package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.demo.MainJob;
import vn.ocop.deploy.season.Board;
import vn.ocop.deploy.season.Sheets;
import vn.ocop.deploy.stack.Service;

/**
 * Two secretaries close at the same moment, members are still sealing, and the service is killed in
 * the middle: one set of minutes, and no acknowledged sheet is lost.
 */
@SystemTest
class ClosingIT {
    private static final int SEATS = 5;
    private static final int TIMES = 3;
    private static final int LATEST_MILLIS = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final OneStack.Running running;
    private final Sheets sheets;
    private final List<Board> boards = new ArrayList<>();

    ClosingIT(OneStack.Running running) {
        this.running = running;
        this.sheets = new Sheets(running.api());
    }

    /** Before the first blow, so that no session waits for what another blow has held up. */
    @BeforeAll
    void sessions_are_open() {
        for (int i = 1; i <= TIMES; i++) {
            boards.add(session(i));
        }
    }

    @RepeatedTest(TIMES)
    void one_set_of_minutes_remains_whatever_happens_while_it_is_closed(RepetitionInfo which) {
        var random = new Random(which.getCurrentRepetition() * 7919L);
        var board = boards.get(which.getCurrentRepetition() - 1);
        var dossier = board.dossiers().getFirst();
        var members = board.scorers();
        members.subList(0, 2).forEach(it -> seal(board, dossier, it));

        var acknowledged = underFire(board, dossier, members.subList(2, SEATS), random);

        restarted();
        members.forEach(it -> seal(board, dossier, it));
        await().atMost(PATIENCE).until(() -> isClosed(board, dossier));
        var item = board.seen().json().at("/items/0");
        assertThat(item.at("/result/totals").size()).isEqualTo(SEATS);
        assertThat(acknowledged.stream().filter(it -> it == 200).count())
                .as("closings that were acknowledged: %s", acknowledged)
                .isLessThanOrEqualTo(1);
        assertThat(told(item.at("/id").asText())).isEqualTo(1);
        board.confirm(dossier, members.getFirst());
        assertThat(results(dossier)).isEqualTo(1);
    }

    private Board session(int repetition) {
        var job = new MainJob(running.api());
        var dossier = job.apply(job.register());
        var board =
                new Board(
                        "khoa." + repetition,
                        SEATS,
                        job.people().provinceEvaluator(),
                        this::person,
                        job::today);
        board.found("Hội đồng khóa kết quả", "PROVINCE", "VN-2T:40");
        board.plan(List.of(dossier.id()), "MEETING");
        board.open(board.everybody(), List.of());
        return board;
    }

    private Person person(String subject) {
        return running.api().person(subject, List.of(), List.of());
    }

    /** What the secretaries were answered, while members seal and the process is killed. */
    private List<Integer> underFire(Board board, String dossier, List<String> late, Random random) {
        var start = new CountDownLatch(1);
        var closings = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                closings.add(threads.submit(after(start, () -> closeUntilDone(board, dossier))));
            }
            late.forEach(
                    it ->
                            threads.submit(
                                    after(
                                            start,
                                            () -> {
                                                seal(board, dossier, it);
                                                return 0;
                                            })));
            start.countDown();
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(LATEST_MILLIS)).toNanos());
            running.stack().service(Service.EVALUATION).kill();
            return closings.stream().map(ClosingIT::result).toList();
        }
    }

    private static Callable<Integer> after(CountDownLatch start, Callable<Integer> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }

    private static int result(Future<Integer> closing) {
        try {
            return closing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            return 0;
        }
    }

    /** Tries until it is told yes, or nobody answers any more. */
    private static int closeUntilDone(Board board, String dossier) {
        while (true) {
            var answer = board.close(dossier, Map.of());
            if (answer.status() == 200 || answer.text().contains("session-step-not-allowed")) {
                return answer.status();
            }
        }
    }

    /** As a client does that has lost its connection: the same again until it is told yes. */
    private void seal(Board board, String dossier, String subject) {
        try {
            var member = person(subject);
            var path = "/v1/sessions/" + board.session() + "/items/" + board.item(dossier);
            var sheet = path + "/sheets/1";
            var written =
                    member.put(
                            Service.EVALUATION,
                            sheet,
                            Fields.of("choices", sheets.of("01", 4, 75)));
            if (written.status() == 200 || written.status() == 201) {
                member.ifAs(written).post(Service.EVALUATION, sheet + "/sealing", Map.of());
            }
        } catch (UncheckedIOException _) {
            // Nobody is there; the sheet is sent again after the restart.
        }
    }

    private void restarted() {
        running.stack().service(Service.EVALUATION).start();
        running.stack().awaitReady(Service.EVALUATION);
    }

    private static boolean isClosed(Board board, String dossier) {
        var state = board.seen().at("/items/0/state");
        return state.equals("CLOSED") || board.close(dossier, Map.of()).status() == 200;
    }

    private long told(String item) {
        return running.databases()
                .count(
                        Service.EVALUATION,
                        "select count(*) from audit_entry where action like '%%ItemClosed' and details::text like '%%%s%%'"
                                .formatted(item));
    }

    private int results(String dossier) {
        Answer seen =
                new MainJob(running.api())
                        .people()
                        .provinceEvaluator()
                        .get(Service.EVALUATION, "/v1/dossiers/" + dossier)
                        .expect(200);
        return seen.json().path("results").size();
    }
}
