package vn.ocop.evaluation.certificate;

/** A certificate with the entry of its timeline that holds on the day asked about. */
record CertificateRow(Certificate certificate, CertificatePeriod period) {}
