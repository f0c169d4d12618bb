/**
 * What this service knows of the registry (sổ đăng ký): copies of producers, products and papers,
 * fed by the events of the product service.
 *
 * <p>Nothing here is changed by a request; what is not in the copy is unknown here.
 */
@NullMarked
package vn.ocop.evaluation.registry;

import org.jspecify.annotations.NullMarked;
