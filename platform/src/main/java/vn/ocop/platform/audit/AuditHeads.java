package vn.ocop.platform.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the chain at the end of each day. Heads tell what the chain alone cannot: that
 * its end was cut off, or that all of it was written anew.
 */
final class AuditHeads {

    private final long epoch;
    private final Map<Long, List<AuditHead>> byEntries = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private long fitting;

    /**
     * @param epoch the present life of the database
     */
    AuditHeads(long epoch, List<AuditHead> heads) {
        this.epoch = epoch;
        heads.forEach(
                head ->
                        byEntries
                                .computeIfAbsent(head.entries(), _ -> new ArrayList<>())
                                .add(head));
    }

    long fitting() {
        return fitting;
    }

    List<String> notes() {
        return notes;
    }

    @Nullable AuditFault faultAt(SealedTip tip) {
        for (var head : byEntries.getOrDefault(tip.position(), List.of())) {
            if (head.hash().equals(HexFormat.of().formatHex(tip.hash()))) {
                fitting++;
            } else if (isOfThisLife(head)) {
                return new AuditFault(
                        AuditFault.Kind.REPLACED,
                        tip.position(),
                        "entry at position %d or one before it was replaced: the head of %s says otherwise"
                                .formatted(tip.position(), head.day()));
            }
        }
        return null;
    }

    /** Whether a head counts more entries than the chain has. */
    @Nullable AuditFault faultBeyond(SealedTip tip) {
        for (var heads : byEntries.values()) {
            for (var head : heads) {
                if (head.entries() > tip.position() && isOfThisLife(head)) {
                    return new AuditFault(
                            AuditFault.Kind.MISSING,
                            tip.position() + 1,
                            "entry at position %d is missing: the head of %s counts %d entries, the chain has %d"
                                    .formatted(
                                            tip.position() + 1,
                                            head.day(),
                                            head.entries(),
                                            tip.position()));
                }
            }
        }
        return null;
    }

    /** A head of an earlier life may count what a restore from a backup has lost. */
    private boolean isOfThisLife(AuditHead head) {
        if (head.epoch() < epoch) {
            notes.add(
                    "the head of %s was published before the database was restored"
                            .formatted(head.day()));
            return false;
        }
        return true;
    }
}
