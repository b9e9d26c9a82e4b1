package org.learningcities.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Beside {@link PortalTest}: the portal as a node of a cluster, with its index in OpenSearch; not run where there can be none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@ActiveProfiles("cluster")
@ContextConfiguration(initializers = {DataFolder.class, OnOpenSearch.Hosts.class})
@ExtendWith(OnOpenSearch.Possible.class)
public @interface OnOpenSearch {

    /** Names the node's address, and indexes that no other test has. */
    final class Hosts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "opensearch",
                            java.util.Map.of(
                                    "portal.search.hosts",
                                    OpenSearchNode.host(),
                                    "portal.search.indexes",
                                    "test-" + Long.toString(System.nanoTime(), Character.MAX_RADIX))));
        }
    }

    /** Says why such a test does not run. */
    final class Possible implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return OpenSearchNode.isPossible()
                    ? ConditionEvaluationResult.enabled("there is a Java for OpenSearch")
                    : ConditionEvaluationResult.disabled("no Java for OpenSearch");
        }
    }
}
