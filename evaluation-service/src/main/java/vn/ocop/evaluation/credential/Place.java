package vn.ocop.evaluation.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A place in a status list, given to one credential for ever.
 *
 * @param list number of the list, from 1
 * @param index of the bit, from 0
 */
@Embeddable
record Place(@Column(name = "list_number") int list, @Column(name = "place") int index) {}
