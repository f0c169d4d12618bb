/**
 * The main job of the programme, start to end, through the public APIs: what {@code --demo} shows
 * and the system tests check. Its records are made up and flagged as demonstration.
 *
 * <p>Course: Decision 26/2026/QĐ-TTg, Art. 7 to 10.
 */
@NullMarked
package vn.ocop.deploy.demo;

import org.jspecify.annotations.NullMarked;
