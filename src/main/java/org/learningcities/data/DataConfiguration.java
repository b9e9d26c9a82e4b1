package org.learningcities.data;

import org.learningcities.citation.Citations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;

/** Sets up signposts on pages. */
@Configuration(proxyBeanMethods = false)
class DataConfiguration {

    @Bean
    MappedInterceptor formatSignposts(Citations citations) {
        return new MappedInterceptor(new String[] {"/**"}, new SignpostInterceptor(citations));
    }
}
