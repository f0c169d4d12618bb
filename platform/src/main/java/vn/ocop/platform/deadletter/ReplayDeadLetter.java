package vn.ocop.platform.deadletter;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.change.AuditNote;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.DeadLetter;
import vn.ocop.platform.event.DeadLetterStatus;
import vn.ocop.platform.event.DeadLetters;
import vn.ocop.platform.event.Replays;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Takes a dead letter in again, after its cause was mended. */
@Singleton
class ReplayDeadLetter {

    private final DeadLetters letters;
    private final Replays replays;
    private final Changes changes;

    ReplayDeadLetter(DeadLetters letters, Replays replays, Changes changes) {
        this.letters = letters;
        this.replays = replays;
        this.changes = changes;
    }

    @Transactional
    DeadLetter with(UUID id, @Nullable String ifMatch) {
        var letter = letters.forChange(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        IfMatch.require(ifMatch, letter.revision());
        if (letter.status() != DeadLetterStatus.WAITING) {
            throw Refusal.of(DeadLetterProblems.NOT_WAITING);
        }
        replays.attempt(letter)
                .ifPresent(
                        detail -> {
                            throw Refusal.of(
                                    DeadLetterProblems.FAILED_AGAIN, Text.of(detail, detail));
                        });
        changes.note(
                new AuditNote(
                        "DeadLetterReplayed",
                        "deadletter",
                        id,
                        null,
                        Map.of(
                                "channel", letter.channel(),
                                "topic", letter.topic(),
                                "key", letter.key(),
                                "reason", letter.reason())));
        return letters.find(id).orElseThrow();
    }
}
