package vn.ocop.product.document;

import java.util.UUID;

/**
 * Leave to read one paper (giấy thông hành), given by a service that knows why: who handles a
 * dossier reads its papers, and this service knows nothing of councils.
 *
 * @param reader subject of the person to whom it was given
 * @param reason what it was given for, such as the id of a dossier
 */
record Passage(UUID paper, String sha256, String reader, String reason) {}
