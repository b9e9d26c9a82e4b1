package org.learningcities.watch;

import org.learningcities.web.HeaderFilter;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** The port of health and metrics answers with the same security headers as that of the pages, and can only be read as well. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class ManagementGuard {

    @Bean
    FilterRegistrationBean<HeaderFilter> managementHeaders() {
        FilterRegistrationBean<HeaderFilter> headers = new FilterRegistrationBean<>(new HeaderFilter());
        headers.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return headers;
    }
}
