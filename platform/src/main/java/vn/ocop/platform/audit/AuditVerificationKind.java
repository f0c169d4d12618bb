package vn.ocop.platform.audit;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.event.DatabaseFailure;
import vn.ocop.platform.job.JobKind;
import vn.ocop.platform.job.JobResult;
import vn.ocop.platform.job.JobRun;
import vn.ocop.platform.job.JobStep;
import vn.ocop.platform.language.Text;

/**
 * Verifies the chain within the service, as far as it went when the work began, against the heads
 * that the service has kept. What others have heard of it is held against it from outside.
 */
@Singleton
class AuditVerificationKind implements JobKind {

    private static final int PAGE = 5_000;
    private static final long EPOCH = 0;

    private static final String EXTENT =
            """
            select greatest((select coalesce(max(position), 0) from audit_seal),
                            (select coalesce(max(entries), 0) from audit_head))""";
    private static final String NEXT =
            AuditWalk.LINKS
                    + "where s.position > ? and s.position <= ? order by s.position limit "
                    + PAGE;
    private static final String HEADS =
            "select day, entries, encode(hash, 'hex') from audit_head where entries <= ?";

    private final DataSource database;

    AuditVerificationKind(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "AUDIT_VERIFICATION";
    }

    @Override
    public Text title() {
        return Text.of("Kiểm tra chuỗi nhật ký kiểm toán", "Verification of the audit trail");
    }

    @Override
    public JobStep next(JobRun run) {
        try (var connection = database.getConnection()) {
            var total =
                    run.total() == null
                            ? AuditVerification.number(connection, EXTENT)
                            : run.total();
            return verify(connection, tip(run.place()), total);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static JobStep verify(Connection connection, SealedTip from, long total)
            throws SQLException {
        var walk = new AuditWalk(from, new AuditHeads(EPOCH, heads(connection, total)));
        var fault = follow(connection, walk, total);
        var tip = walk.tip();
        if (fault == null && tip.position() == from.position() + PAGE) {
            return JobStep.reached(tip.position(), total, text(tip));
        }
        var found = fault == null ? walk.faultOfEnd(connection) : fault;
        var end =
                found == null
                        ? JobStep.end(tip.position())
                        : JobStep.stop(tip.position(), total).with(found.asError());
        return end.counted(Map.of("verified", tip.position()))
                .with(new JobResult("audit-entries", "/v1/audit-entries"));
    }

    private static @Nullable AuditFault follow(Connection connection, AuditWalk walk, long total)
            throws SQLException {
        try (var select = connection.prepareStatement(NEXT)) {
            select.setLong(1, walk.tip().position());
            select.setLong(2, total);
            try (var links = select.executeQuery()) {
                return walk.follow(links);
            }
        }
    }

    private static List<AuditHead> heads(Connection connection, long total) throws SQLException {
        try (var select = connection.prepareStatement(HEADS)) {
            select.setLong(1, total);
            try (var rows = select.executeQuery()) {
                var heads = new ArrayList<AuditHead>();
                while (rows.next()) {
                    heads.add(
                            new AuditHead(
                                    rows.getObject(1, LocalDate.class),
                                    EPOCH,
                                    rows.getLong(2),
                                    rows.getString(3)));
                }
                return heads;
            }
        }
    }

    private static String text(SealedTip tip) {
        return tip.position() + " " + HexFormat.of().formatHex(tip.hash());
    }

    private static SealedTip tip(@Nullable String place) {
        if (place == null) {
            return SealedTip.START;
        }
        var parts = place.split(" ", 2);
        return new SealedTip(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
    }
}
