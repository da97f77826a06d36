package vn.ocop.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Two releases whose files carry the same date: a browser that kept the first one gets the second. */
class ContentTagsTest {

    private static final String FILE = "service-worker.js";
    private static final long DATE = 1_795_219_200_000L;

    @Test
    void anotherReleaseIsAnotherFileWhateverItsDate() throws Exception {
        String first = Objects.requireNonNull(ask("release 1", null).getHeader(HttpHeaders.ETAG));

        assertThat(first).startsWith("W/\"");
        assertThat(ask("release 1", first).getStatus()).isEqualTo(304);
        MockHttpServletResponse second = ask("release 2", first);
        assertThat(second.getStatus()).isEqualTo(200);
        assertThat(second.getContentAsString()).isEqualTo("release 2");
        assertThat(second.getHeader(HttpHeaders.LAST_MODIFIED)).isNull();
    }

    /** A browser also sends the date it knows. */
    private static MockHttpServletResponse ask(String content, @Nullable String known) throws Exception {
        ResourceHttpRequestHandler files =
                new SiteConfiguration(new ContentSecurity(URI.create("http://127.0.0.1"))).siteFiles();
        files.setResourceResolvers(List.of(new OneFile(content)));
        files.afterPropertiesSet();
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/" + FILE);
        request.setAttribute(HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE, FILE);
        if (known != null) {
            request.addHeader(HttpHeaders.IF_NONE_MATCH, known);
            request.addHeader(HttpHeaders.IF_MODIFIED_SINCE, DATE);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        files.handleRequest(request, response);
        return response;
    }

    /** The file of one release. */
    private record OneFile(String content) implements ResourceResolver {

        @Override
        public Resource resolveResource(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
                @Override
                public String getFilename() {
                    return FILE;
                }

                @Override
                public long lastModified() {
                    return DATE;
                }
            };
        }

        @Override
        public @Nullable String resolveUrlPath(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return null;
        }
    }
}
