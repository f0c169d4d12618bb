package vn.ocop.evaluation.certificate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.evaluation.certificate.calendar.Filing;
import vn.ocop.evaluation.certificate.calendar.Life;
import vn.ocop.evaluation.certificate.calendar.Tenure;
import vn.ocop.evaluation.certificate.calendar.TermRules;

/** All certificates of one product: each one's life depends on the others. */
record CertificatesOfProduct(
        List<Certificate> all,
        Map<UUID, List<Filing>> filings,
        List<Tenure> tenures,
        TermRules rules) {

    static CertificatesOfProduct of(
            List<Certificate> all, List<CertificateFiling> filings, TermRules rules) {
        var byCertificate =
                filings.stream()
                        .collect(
                                groupingBy(
                                        f -> f.certificateId,
                                        mapping(CertificateFiling::dates, toList())));
        var tenures = all.stream().map(Certificate::tenure).toList();
        return new CertificatesOfProduct(all, byCertificate, tenures, rules);
    }

    Life life(Certificate certificate) {
        return certificate.life(tenures, filings.getOrDefault(certificate.id, List.of()), rules);
    }
}
