package vn.ocop.deploy.audit;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.platform.audit.AuditVerdict;

/** What is printed of a verification. */
public record AuditReport(String module, AuditVerdict verdict) {

    public boolean isWhole() {
        return verdict.fault() == null;
    }

    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(
                "%-20s %8d entries verified, %d wait for their seals, %d published heads fit"
                        .formatted(module, verdict.verified(), verdict.waiting(), verdict.heads()));
        verdict.notes().forEach(note -> lines.add("  note: " + note));
        var fault = verdict.fault();
        if (fault != null) {
            lines.add("  FAULT: " + fault);
        }
        return lines;
    }
}
