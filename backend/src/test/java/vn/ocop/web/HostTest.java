package vn.ocop.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.NATIONAL;
import static vn.ocop.testing.Workspaces.PROVISIONING;
import static vn.ocop.testing.Workspaces.SUSPENDED;
import static vn.ocop.testing.Workspaces.THANH_HOA;
import static vn.ocop.testing.Workspaces.UNAVAILABLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.web.access.Role;

/** The host name, and nothing else, decides in which workspace a request happens. */
@ApplicationTest
class HostTest {

    @Autowired
    private MockMvc web;

    @Test
    void eachHostIsItsOwnWorkspace() throws Exception {
        web.perform(get("/api/workspace").with(on(THANH_HOA)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.slug").value("thanhhoa"))
                .andExpect(jsonPath("$.kind").value("PROVINCE"));
        web.perform(get("/api/workspace").with(on(BEN_TRE)))
                .andExpect(jsonPath("$.slug").value("bentre"));
        web.perform(get("/api/workspace").with(on(NATIONAL)))
                .andExpect(jsonPath("$.kind").value("NATIONAL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khongco.localhost",
                "localhost",
                "127.0.0.1",
                "thanhhoa.example.com",
                "a.thanhhoa.localhost",
                "pg_catalog.localhost",
                ".localhost"
            })
    void anUnknownHostIsABareNotFound(String host) throws Exception {
        web.perform(get("/api/workspace").with(request -> {
                    request.setServerName(host);
                    request.addHeader("X-Forwarded-Host", "thanhhoa.localhost");
                    request.addHeader("X-Tenant", "thanhhoa");
                    return request;
                }))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
    }

    @Test
    void aWorkspaceInTheMakingIsAsUnknownAsAny() throws Exception {
        web.perform(get("/api/workspace").with(on(PROVISIONING)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
    }

    @Test
    void aWorkspaceWhoseUpgradeFailedSaysSoInTheReadersLanguage() throws Exception {
        web.perform(get("/").accept("text/html").with(on(UNAVAILABLE)))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("đang được nâng cấp")));
        web.perform(get("/api/workspace").header("Accept-Language", "en").with(on(UNAVAILABLE)))
                .andExpect(jsonPath("$.code").value("tenant-unavailable"))
                .andExpect(jsonPath("$.title").value("Being upgraded"));
    }

    @Test
    void aSuspendedWorkspaceIsReadableButNotWritable() throws Exception {
        web.perform(get("/api/workspace").with(on(SUSPENDED)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("SUSPENDED"));
        web.perform(post("/api/anything").with(on(SUSPENDED)).with(as(Role.TENANT_ADMIN)))
                .andExpect(status().isLocked())
                .andExpect(jsonPath("$.code").value("tenant-suspended"));
        web.perform(post("/dang-xuat").with(on(SUSPENDED)).with(csrf())).andExpect(status().is3xxRedirection());
    }
}
