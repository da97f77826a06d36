package vn.ocop.web.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Giao diện web: hashed files forever, other files as long as unchanged, everything else is the application's page. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private static final String FILES = "META-INF/resources/";
    private static final String WORKER = "/service-worker.js";

    /** Fetches and prepares the tiles of maps; named by the build after the library it comes from. */
    private static final String MAP_WORKER = "/assets/maplibre-gl-csp-worker-*.js";

    private final ContentSecurity security;

    SiteConfiguration(ContentSecurity security) {
        this.security = security;
    }

    /** The policy of a worker is that of its own script. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setHeader("Content-Security-Policy", security.forWorker());
                        return true;
                    }
                })
                .addPathPatterns(MAP_WORKER);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Before the mapping of everything else, which would ask the browser to look for a new version each time.
        registry.setOrder(Ordered.LOWEST_PRECEDENCE - 2);
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/" + FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        // The style sheet of the public pages, asked for with a fingerprint of its content.
        registry.addResourceHandler("/pages/**")
                .addResourceLocations("classpath:/" + FILES + "pages/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Bean
    ResourceHttpRequestHandler siteFiles() {
        ResourceHttpRequestHandler files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new ClassPathResource(FILES)));
        files.setCacheControl(CacheControl.noCache());
        // Every build carries the same date, so that only the content tells one release's service worker from the next.
        files.setUseLastModified(false);
        files.setEtagGenerator(new ContentTags());
        return files;
    }

    @Bean
    SimpleUrlHandlerMapping siteMapping(
            IndexPage page, ResourceHttpRequestHandler siteFiles, ContentSecurity security) {
        return new SimpleUrlHandlerMapping(
                Map.of("/**", new PageOrFile(page, siteFiles, security)), Ordered.LOWEST_PRECEDENCE - 1);
    }

    private record PageOrFile(IndexPage page, ResourceHttpRequestHandler files, ContentSecurity security)
            implements HttpRequestHandler {

        @Override
        public void handleRequest(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            String path = request.getRequestURI();
            boolean file = path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
            if (path.equals(WORKER)) {
                response.setHeader("Content-Security-Policy", security.forWorker());
            }
            if (file && !path.endsWith("/index.html")) {
                files.handleRequest(request, response);
            } else {
                page.write(request, response);
            }
        }
    }
}
