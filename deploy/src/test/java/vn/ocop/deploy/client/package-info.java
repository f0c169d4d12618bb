/**
 * The main job through the Java clients that are generated from the committed contracts (mã khách
 * sinh từ giao ước), as another system would call the platform.
 *
 * <p>Course: Decision 26/2026/QĐ-TTg, Art. 7 to 10.
 */
@NullMarked
package vn.ocop.deploy.client;

import org.jspecify.annotations.NullMarked;
