package vn.ocop.web;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.task.TaskDecorator;
import vn.ocop.tenancy.TenantRegistry;
import vn.ocop.tenancy.TenantTaskDecorator;
import vn.ocop.web.host.HostFilter;
import vn.ocop.web.limit.BodyLimitFilter;
import vn.ocop.web.limit.UnstorableTextFilter;
import vn.ocop.web.problem.ProblemWriter;
import vn.ocop.web.site.SiteSettings;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** First of all filters: sessions are rows of the workspace, so even they come after it. */
    @Bean
    FilterRegistrationBean<HostFilter> hostFilter(TenantRegistry registry, SiteSettings site, ProblemWriter problems) {
        FilterRegistrationBean<HostFilter> registration =
                new FilterRegistrationBean<>(new HostFilter(registry, site, problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(ProblemWriter problems) {
        FilterRegistrationBean<BodyLimitFilter> registration =
                new FilterRegistrationBean<>(new BodyLimitFilter(problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<UnstorableTextFilter> unstorableText(ProblemWriter problems) {
        FilterRegistrationBean<UnstorableTextFilter> registration =
                new FilterRegistrationBean<>(new UnstorableTextFilter(problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }

    @Bean
    TaskDecorator tenantTaskDecorator() {
        return new TenantTaskDecorator();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Today's date in a form is Vietnam's, wherever the server stands. */
    @Bean
    ValidationConfigurationCustomizer vietnameseDays(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock.withZone(VIETNAM));
    }
}
