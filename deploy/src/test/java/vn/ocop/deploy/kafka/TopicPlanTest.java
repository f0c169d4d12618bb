package vn.ocop.deploy.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.ocop.deploy.kafka.Topic.CleanUp;
import vn.ocop.deploy.stack.Service;

class TopicPlanTest {
    private final TopicPlan plan = TopicPlan.ofThePlatform();

    @Test
    void only_the_topic_that_carries_names_is_compacted() {
        assertThat(plan.topics())
                .filteredOn(it -> it.cleanUp() == CleanUp.COMPACT)
                .extracting(Topic::name)
                .containsExactly("ocop.producer");
    }

    @Test
    void no_topic_but_those_of_dead_letters_forgets_by_age() {
        assertThat(plan.topics())
                .filteredOn(it -> !it.name().startsWith("ocop.dlq."))
                .allSatisfy(it -> assertThat(it.settings()).containsEntry("retention.ms", "-1"));
    }

    @Test
    void every_service_has_its_dead_letters() {
        for (var service : Service.values()) {
            assertThat(plan.names())
                    .anyMatch(it -> it.startsWith("ocop.dlq." + service.module() + "."));
        }
    }

    @Test
    void comments_and_empty_lines_are_no_topics() {
        assertThat(TopicPlan.parse("# a comment\n\n  ocop.paper   3  keep\n").topics())
                .containsExactly(new Topic("ocop.paper", 3, CleanUp.KEEP));
    }

    @Test
    void a_line_that_says_too_little_is_refused() {
        assertThatThrownBy(() -> TopicPlan.parse("ocop.paper 3"))
                .hasMessage("Expected name, partitions, clean-up: ocop.paper 3");
    }

    @Test
    void a_topic_stands_in_the_plan_once() {
        assertThatThrownBy(() -> TopicPlan.parse("ocop.paper 3 keep\nocop.paper 6 keep"))
                .hasMessageContaining("twice");
    }
}
