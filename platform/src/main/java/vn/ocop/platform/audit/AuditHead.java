package vn.ocop.platform.audit;

import java.time.LocalDate;

/**
 * The chain as it stood at the end of a day, as it was published.
 *
 * @param epoch which life of the database it belongs to; a restore from a backup raises it
 * @param entries how many entries were sealed
 * @param hash of the last of them, in hexadecimal
 */
public record AuditHead(LocalDate day, long epoch, long entries, String hash) {}
