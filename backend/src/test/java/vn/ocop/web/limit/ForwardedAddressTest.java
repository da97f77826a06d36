package vn.ocop.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.problem.ProblemWriter;

/** Whom the limit counts, on the server that runs in production: nobody gets more by claiming to be somebody else. */
class ForwardedAddressTest {

    private static final int TOO_MANY = 429;

    @Test
    void behindAProxyTheAddressIsTheOneThatTheProxySaw() throws Exception {
        try (ServletWebServerApplicationContext server = server("native")) {
            assertThat(ask(server, "203.0.113.7")).isEqualTo(200);
            assertThat(ask(server, "203.0.113.7")).isEqualTo(TOO_MANY);
            assertThat(ask(server, "203.0.113.8")).as("somebody else").isEqualTo(200);
        }
    }

    /** A proxy that adds to the header instead of replacing it hands on what the caller wrote before. */
    @Test
    void whatTheCallerWroteHimselfDoesNotCount() throws Exception {
        try (ServletWebServerApplicationContext server = server("native")) {
            assertThat(ask(server, "203.0.113.7")).isEqualTo(200);
            for (int i = 1; i < 5; i++) {
                assertThat(ask(server, "198.51.100." + i + ", 203.0.113.7")).isEqualTo(TOO_MANY);
            }
        }
    }

    @Test
    void withoutAProxyTheHeaderIsNothing() throws Exception {
        try (ServletWebServerApplicationContext server = server("none")) {
            assertThat(ask(server, "203.0.113.7")).isEqualTo(200);
            assertThat(ask(server, "203.0.113.8")).isEqualTo(TOO_MANY);
        }
    }

    private static int ask(ServletWebServerApplicationContext server, String forwardedFor) throws Exception {
        int port = Objects.requireNonNull(server.getWebServer()).getPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/registrations"))
                .header("X-Forwarded-For", forwardedFor)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static ServletWebServerApplicationContext server(String strategy) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(LimitedServer.class)
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.config.location=optional:classpath:/none/",
                        "--server.forward-headers-strategy=" + strategy);
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class LimitedServer {

        @Bean
        FilterRegistrationBean<Filter> limit() throws IOException {
            ProblemWriter problems = mock(ProblemWriter.class);
            doAnswer(call -> {
                        call.<HttpServletResponse>getArgument(1).setStatus(TOO_MANY);
                        return Boolean.TRUE;
                    })
                    .when(problems)
                    .write(any(), any(), any(), any());
            return new FilterRegistrationBean<>(
                    new InThanhHoa(new RateLimitFilter("/api", new RequestLimits(1, 1, 1, 1), problems)));
        }

        @Bean
        ServletRegistrationBean<HttpServlet> answer() {
            return new ServletRegistrationBean<>(new Answer(), "/*");
        }
    }

    private record InThanhHoa(Filter limit) implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            try {
                TenantContext.<Boolean, Exception>call(Workspaces.THANH_HOA, () -> {
                    limit.doFilter(request, response, chain);
                    return Boolean.TRUE;
                });
            } catch (IOException | ServletException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ServletException(e);
            }
        }
    }

    private static final class Answer extends HttpServlet {

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            response.setStatus(200);
        }
    }
}
