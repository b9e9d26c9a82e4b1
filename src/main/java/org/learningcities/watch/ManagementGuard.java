package org.learningcities.watch;

import org.learningcities.web.HeaderFilter;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * The port of health and metrics answers with the same security headers as that of the pages, and can only be read as well. No
 * configuration by its own word, since the scan would find it for the port of the pages, too.
 */
class ManagementGuard {

    @Bean
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    FilterRegistrationBean<HeaderFilter> managementHeaders() {
        FilterRegistrationBean<HeaderFilter> headers = new FilterRegistrationBean<>(new HeaderFilter());
        headers.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return headers;
    }
}
