package vn.ocop.platform.testing;

import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.deployment.builditem.TestAnnotationBuildItem;
import io.quarkus.test.junit.buildchain.TestBuildChainCustomizerProducer;
import java.util.function.Consumer;
import org.jboss.jandex.Index;

/**
 * Tells Quarkus that a class under {@link ServiceTest} is a test like one under its own annotation,
 * so that it gets what it injects; found by the service loader.
 */
public final class ServiceTestBeans implements TestBuildChainCustomizerProducer {

    @Override
    public Consumer<BuildChainBuilder> produce(Index testClasses) {
        return chain ->
                chain.addBuildStep(
                                context ->
                                        context.produce(
                                                new TestAnnotationBuildItem(
                                                        ServiceTest.class.getName())))
                        .produces(TestAnnotationBuildItem.class)
                        .build();
    }
}
