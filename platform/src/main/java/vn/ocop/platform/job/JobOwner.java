package vn.ocop.platform.job;

/** Who asked for a job: a subject of an issuer of tokens. */
record JobOwner(String issuer, String subject) {}
