package org.learningcities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** How the portal uses Spring MVC: static files, the language, the shell, parameters. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    private static final Duration STATIC_FILES = Duration.ofDays(365);

    /** The language that the address names. */
    @Bean
    LocaleResolver localeResolver() {
        return new AbstractLocaleResolver() {

            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Language.of(request).locale();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("the address names the language");
            }
        };
    }

    /** A page is HTML whatever its address ends on: that of a stylesheet which does not exist, too. */
    @Bean
    SmartInitializingSingleton pagesAreHtml(ThymeleafViewResolver views) {
        return () -> views.setForceContentType(true);
    }

    /** The standard dialect with our evaluator, which it lets nobody set. */
    @Bean
    SmartInitializingSingleton pathsOfRecords(SpringTemplateEngine templates) {
        return () -> {
            Set<IDialect> dialects = new LinkedHashSet<>(templates.getDialects());
            dialects.removeIf(SpringStandardDialect.class::isInstance);
            dialects.add(PathEvaluator.dialect());
            templates.setDialects(dialects);
        };
    }

    /** "/cities/" leads to "/cities", for good. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> trailingSlashes() {
        return new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler("/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build());
    }

    /** Clients may not be too slow. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> timedProtocol() {
        return factory -> factory.setProtocol(TimedProtocol.class.getName());
    }

    @Bean
    WebMvcConfigurer portalMvc(@Lazy ShellInterceptor shell, Words words) {
        return new WebMvcConfigurer() {

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(Assets.PATH + "**")
                        .addResourceLocations("classpath:/static/")
                        .setCacheControl(
                                CacheControl.maxAge(STATIC_FILES).cachePublic().immutable())
                        .resourceChain(true)
                        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                        .addResolver(new StylesheetBundle());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(shell);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ParametersResolver(words));
            }
        };
    }

    /** Hands a controller the parameters of the address, read without Tomcat's strictness about their encoding. */
    private record ParametersResolver(Words words) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Parameters.class;
        }

        @Override
        public Parameters resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            HttpServletRequest servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            return new Parameters(QueryString.parse(servlet.getQueryString()), words);
        }
    }
}
