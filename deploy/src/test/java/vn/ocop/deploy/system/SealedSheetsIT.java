package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.contract.ApiDocument;
import vn.ocop.deploy.demo.MainJob;
import vn.ocop.deploy.leak.FileSearch;
import vn.ocop.deploy.leak.Needles;
import vn.ocop.deploy.leak.Search;
import vn.ocop.deploy.leak.TableSearch;
import vn.ocop.deploy.leak.TopicSearch;
import vn.ocop.deploy.permission.Everybody;
import vn.ocop.deploy.records.Records;
import vn.ocop.deploy.season.Board;
import vn.ocop.deploy.season.Sheets;
import vn.ocop.deploy.stack.Service;

/**
 * While a round is open, what stands on a sealed sheet is read by its author: no operation, topic,
 * log or database of another service gives it to anybody else.
 */
@SystemTest
class SealedSheetsIT {
    private static final String OPINION = "niem-phong-7f3a9c1e";
    private static final String ONLY_PLACE = "column evaluation public.score_sheet.content";

    private final OneStack.Running running;
    private Board board;
    private Answer dossier;
    private Records records;

    SealedSheetsIT(OneStack.Running running) {
        this.running = running;
    }

    @BeforeAll
    void a_member_seals_his_sheet() {
        var api = running.api();
        var job = new MainJob(api);
        var made = Records.made(api);
        dossier = job.apply(job.register());
        board =
                new Board(
                        "kin",
                        3,
                        job.people().provinceEvaluator(),
                        subject -> api.person(subject, List.of(), List.of()),
                        job::today);
        board.found("Hội đồng thử niêm phong", "PROVINCE", "VN-2T:40");
        board.plan(List.of(dossier.id()), "MEETING");
        board.open(board.everybody(), List.of());
        board.seal(
                dossier.id(),
                1,
                author(),
                Fields.of("choices", new Sheets(api).of("01", 4, 77), "opinion", OPINION));
        records = aimed(made);
    }

    private String author() {
        return board.scorers().get(1);
    }

    /** The session with the sealed sheet is what every operation is aimed at. */
    private Records aimed(Records made) {
        var paths = new HashMap<>(made.byPath());
        var fields = new HashMap<>(made.byField());
        paths.put("sessions", board.session());
        paths.put("items", board.item(dossier.id()));
        paths.put("councils", board.council());
        paths.put("dossiers", dossier.id());
        fields.put("sessionId", board.session());
        fields.put("councilId", board.council());
        return new Records(paths, fields);
    }

    @Test
    void no_operation_hands_it_to_anybody_but_its_author() {
        var readers = new ArrayList<Person>();
        board.everybody().stream()
                .filter(subject -> !subject.equals(author()))
                .forEach(subject -> readers.add(person(subject)));
        readers.add(person(board.standIn()));
        var operations = ApiDocument.allOperations(running.api());

        var told =
                new Everybody(running.api(), readers)
                        .call(operations, records, answer -> answer.text().contains(OPINION));

        running.out()
                .say(
                        "Sealed sheet: %d operations, %d calls, handed out %d times"
                                .formatted(operations.size(), told.calls(), told.answers().size()));
        assertThat(told.answers()).isEmpty();
        assertThat(person(author()).get(Service.EVALUATION, board.sheet(dossier.id(), 1)).text())
                .as("its author reads it: what is searched for is there")
                .contains(OPINION);
    }

    private Person person(String subject) {
        return running.api().person(subject, List.of(), List.of());
    }

    @Test
    void it_stands_in_one_column_of_one_table_and_nowhere_else() throws SQLException, IOException {
        var search = new Search(new Needles(Map.of(OPINION, "opinion")));
        for (var service : Service.values()) {
            try (var connection = running.databases().open(service)) {
                new TableSearch(search, service.id()).all(connection);
            }
        }
        new FileSearch(search, "log").all(running.stack().folder().logs());
        new TopicSearch(search).all(running.stack().addresses().bootstrapServers());

        assertThat(search.findings()).containsOnlyKeys(ONLY_PLACE);
        assertThat(search.places("topic")).isGreaterThan(15);
    }
}
