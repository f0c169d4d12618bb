/**
 * A real Kafka broker (KRaft, one node) as a process of its own, and the topics of the platform,
 * which are created here and nowhere else: automatic creation is off.
 */
@NullMarked
package vn.ocop.deploy.kafka;

import org.jspecify.annotations.NullMarked;
