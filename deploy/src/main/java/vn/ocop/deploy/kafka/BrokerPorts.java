package vn.ocop.deploy.kafka;

/** Where clients reach the broker, and where it votes with itself. */
public record BrokerPorts(int broker, int controller) {}
