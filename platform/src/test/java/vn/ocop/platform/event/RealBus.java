package vn.ocop.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.testing.Cable;
import vn.ocop.platform.testing.KafkaResource;
import vn.ocop.platform.testing.PostgresResource;

/** A database with the platform's tables and a broker, without Quarkus around them. */
final class RealBus implements AutoCloseable {

    static final EventType REGISTERED =
            new EventType(
                    "ProductRegistered",
                    "vn.ocop.product.registered.v1",
                    "ocop.product",
                    Map.class,
                    Text.of("Đăng ký sản phẩm", "A product was registered"),
                    Map.of());

    /** Short, so that a test can outlast it. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final PostgresResource postgres = new PostgresResource();
    final Cable cable = new Cable();
    private final KafkaResource kafka = new KafkaResource(cable);
    final DataSource database;
    final String broker;

    RealBus() {
        var settings = postgres.start();
        var source = new PGSimpleDataSource();
        source.setUrl(settings.get("quarkus.datasource.jdbc.url"));
        source.setUser(settings.get("quarkus.datasource.username"));
        source.setPassword(settings.get("quarkus.datasource.password"));
        database = source;
        broker = String.valueOf(kafka.start().get("kafka.bootstrap.servers"));
        Flyway.configure().dataSource(source).locations("db/platform").load().migrate();
    }

    OutboxRelay relay() {
        return new OutboxRelay(database, broker, "product-service", PATIENCE);
    }

    Outbox outbox() {
        return new Outbox(database, List.of(() -> List.of(REGISTERED)));
    }

    /** What a consumer sees of this aggregate once it has so many events. */
    List<ConsumerRecord<String, byte[]>> published(UUID key, int count) {
        var seen = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                broker,
                                "group.id",
                                UUID.randomUUID().toString(),
                                "auto.offset.reset",
                                "earliest",
                                "isolation.level",
                                "read_committed"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(REGISTERED.topic()));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(
                            () -> {
                                for (var message : consumer.poll(Duration.ofMillis(200))) {
                                    if (message.key().equals(key.toString())) {
                                        seen.add(message);
                                    }
                                }
                                return seen.size() >= count;
                            });
        }
        return seen;
    }

    IncomingEvent read(ConsumerRecord<String, byte[]> message) {
        return IncomingEvent.of(message, new ObjectMapper().reader());
    }

    int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        kafka.stop();
        cable.close();
        postgres.stop();
    }
}
