package vn.ocop.identity.signin;

import java.time.Duration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcLogoutConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ocop.identity.KeycloakSettings;
import vn.ocop.tenancy.realm.RealmSecrets;
import vn.ocop.web.access.AccessFilter;
import vn.ocop.web.access.FrameworkHandlers;
import vn.ocop.web.limit.RateLimitFilter;
import vn.ocop.web.limit.RequestLimits;
import vn.ocop.web.problem.ProblemWriter;
import vn.ocop.web.problem.WebError;
import vn.ocop.web.site.ContentSecurity;
import vn.ocop.web.site.PublicPages;
import vn.ocop.web.site.SiteSettings;

/** Chuỗi lọc bảo mật. What an endpoint asks for stands at the endpoint; here stands how people get in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String SIGN_OUT_PATH = "/dang-xuat";

    @Bean
    RealmSecrets realmSecrets(KeycloakSettings keycloak) {
        return new RealmSecrets(keycloak.masterKey());
    }

    /** Requests are measured as a whole; measuring each of the chain's twenty filters costs more than the filters. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** The management port is reachable from the operator's network only. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Files of the user interface are the same for everybody: no session, no token cookie on what caches keep. */
    @Bean
    @Order(2)
    SecurityFilterChain files(HttpSecurity http, ContentSecurity content, SiteSettings site) {
        return http.securityMatcher("/assets/**", "/pages/**")
                .csrf(csrf -> csrf.disable())
                .headers(headers -> {
                    secure(headers, content, site);
                    headers.cacheControl(cache -> cache.disable());
                })
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Pages that anybody reads: no session and no cookie, so that nothing follows a reader from one to the next. */
    @Bean
    @Order(3)
    SecurityFilterChain readingWithoutLogin(
            HttpSecurity http,
            ContentSecurity content,
            SiteSettings site,
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            FrameworkHandlers framework,
            RequestLimits limits,
            ProblemWriter problems) {
        PublicPages.PATHS.forEach(path ->
                http.addFilterAfter(new RateLimitFilter(path, limits, problems), ExceptionTranslationFilter.class));
        return http.securityMatcher(
                        PublicPages.PATHS.stream().map(path -> path + "/**").toArray(String[]::new))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> secure(headers, content, site))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(
                        new AccessFilter(requestMappingHandlerMapping, framework, problems),
                        ExceptionTranslationFilter.class)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain application(
            HttpSecurity http,
            SignInParts signIn,
            ContentSecurity content,
            SiteSettings site,
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            FrameworkHandlers framework,
            RequestLimits limits,
            ProblemWriter problems) {
        CsrfTokenRequestAttributeHandler csrfToken = new CsrfTokenRequestAttributeHandler();
        // Without a name the token is read at once, so that the cookie is there before the first change.
        csrfToken.setCsrfRequestAttributeName(null);
        return http.csrf(csrf -> csrf.csrfTokenRepository(csrfCookie(site)).csrfTokenRequestHandler(csrfToken))
                .headers(headers -> secure(headers, content, site))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .securityContext(context -> context.securityContextRepository(signIn.sessions()))
                .oauth2Login(login -> throughKeycloak(login, signIn))
                .oidcLogout(logout -> endedAtKeycloak(logout, signIn))
                .oauth2ResourceServer(
                        machine -> machine.authenticationManagerResolver(request -> signIn.bearers()::authenticate)
                                .authenticationEntryPoint((request, response, failure) ->
                                        problems.write(request, response, WebError.SIGN_IN_REQUIRED)))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SIGN_OUT_PATH))
                        .logoutSuccessHandler(signIn.out()))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint((request, response, failure) ->
                                problems.write(request, response, WebError.SIGN_IN_REQUIRED))
                        .accessDeniedHandler((request, response, failure) ->
                                problems.write(request, response, WebError.CSRF_REFUSED)))
                .addFilterBefore(
                        RateLimitFilter.ofSignIn(SignInRequests.PATH, limits, problems),
                        OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterAfter(new RateLimitFilter("/api", limits, problems), ExceptionTranslationFilter.class)
                .addFilterAfter(
                        new AccessFilter(requestMappingHandlerMapping, framework, problems),
                        ExceptionTranslationFilter.class)
                .build();
    }

    private static void throughKeycloak(OAuth2LoginConfigurer<HttpSecurity> login, SignInParts signIn) {
        login.loginPage(SignInRequests.PATH)
                .clientRegistrationRepository(signIn.clients())
                .authorizedClientRepository(signIn.noTokens())
                .authorizationEndpoint(start -> start.authorizationRequestResolver(signIn.requests()))
                .redirectionEndpoint(end -> end.baseUri(RealmClients.RETURN_PATH))
                .userInfoEndpoint(user -> user.oidcUserService(signIn.users()))
                .successHandler(signIn.outcome())
                .failureHandler(signIn.outcome());
    }

    /** Keycloak calls {@code /logout/connect/back-channel/<realm>} on the workspace's own host. */
    private static void endedAtKeycloak(OidcLogoutConfigurer<HttpSecurity> logout, SignInParts signIn) {
        logout.clientRegistrationRepository(signIn.clients())
                .oidcSessionRegistry(signIn.keycloakOuts())
                .backChannel(call -> call.logoutHandler(signIn.keycloakOuts()));
    }

    @Bean
    CookieSerializer sessionCookie(SiteSettings site) {
        DefaultCookieSerializer cookie = new SessionCookie();
        cookie.setCookieName(site.secure() ? "__Host-ocop" : "ocop");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(site.secure());
        cookie.setSameSite("Lax");
        return cookie;
    }

    static CookieCsrfTokenRepository csrfCookie(SiteSettings site) {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        // With the prefix a browser refuses what a page of a sibling domain would plant under the name.
        repository.setCookieName(site.secure() ? "__Host-XSRF-TOKEN" : "XSRF-TOKEN");
        repository.setCookieCustomizer(
                cookie -> cookie.secure(site.secure()).sameSite("Lax").path("/"));
        return repository;
    }

    private static void secure(HeadersConfigurer<HttpSecurity> headers, ContentSecurity content, SiteSettings site) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content.forData()))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), interest-cohort=()"))
                .httpStrictTransportSecurity(transport -> {
                    if (site.secure()) {
                        transport
                                .requestMatcher(request -> true)
                                .includeSubDomains(true)
                                .maxAgeInSeconds(Duration.ofDays(365).toSeconds());
                    } else {
                        transport.disable();
                    }
                });
    }
}
