package vn.ocop.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.problem.ProblemWriter;

/** Whoever asks too often is stopped, however he writes the address. */
class RateLimitFilterTest {

    private final RateLimitFilter filter =
            new RateLimitFilter("/api", new RequestLimits(1, 1, 1, 1), mock(ProblemWriter.class));

    @BeforeEach
    void nobodySignedIn() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/registrations", "/%61pi/registrations", "/ap%69/registrations"})
    void theSecondFormIsTooMuch(String address) throws Exception {
        assertThat(passes(Workspaces.THANH_HOA, "POST", "/api/registrations")).isTrue();
        assertThat(passes(Workspaces.THANH_HOA, "POST", address)).isFalse();
    }

    @Test
    void readingFormsAndWorkspacesAreCountedApart() throws Exception {
        assertThat(passes(Workspaces.THANH_HOA, "POST", "/api/registrations")).isTrue();
        assertThat(passes(Workspaces.THANH_HOA, "GET", "/api/workspace")).isTrue();
        assertThat(passes(Workspaces.BEN_TRE, "POST", "/api/registrations")).isTrue();
    }

    @Test
    void tilesOfAMapAreCountedApartAndMayBeMore() throws Exception {
        assertThat(passes(Workspaces.THANH_HOA, "GET", "/api/map")).isTrue();
        assertThat(passes(Workspaces.THANH_HOA, "GET", "/api/map")).isFalse();
        for (int tile = 0; tile < 10; tile++) {
            assertThat(passes(Workspaces.THANH_HOA, "GET", "/api/map/tiles/boundaries/9/406/" + tile))
                    .isTrue();
        }
        assertThat(passes(Workspaces.THANH_HOA, "GET", "/api/map/tiles/boundaries/9/406/10"))
                .isFalse();
    }

    @Test
    void pagesAreNotCounted() throws Exception {
        assertThat(passes(Workspaces.THANH_HOA, "GET", "/apidoc")).isTrue();
        assertThat(passes(Workspaces.THANH_HOA, "GET", "/apidoc")).isTrue();
    }

    private boolean passes(Tenant tenant, String method, String address) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        TenantContext.<Boolean, Exception>call(tenant, () -> ask(method, address, chain));
        return chain.getRequest() != null;
    }

    private Boolean ask(String method, String address, MockFilterChain chain) throws ServletException, IOException {
        filter.doFilter(new MockHttpServletRequest(method, address), new MockHttpServletResponse(), chain);
        return Boolean.TRUE;
    }
}
