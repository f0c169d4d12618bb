/**
 * Sample (dữ liệu mẫu): real OCOP products, 2018 to 2026, as public sources tell them, loaded
 * through the public APIs. Nothing is filled in: what a row does not say stays absent.
 *
 * <p>Provenance and terms: {@code NOTICE.md} beside the data.
 */
@NullMarked
package vn.ocop.deploy.sample;

import org.jspecify.annotations.NullMarked;
