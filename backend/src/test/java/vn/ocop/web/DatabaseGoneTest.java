package vn.ocop.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.Role;

/** A database that is away for a while: people are told so, and nobody has to restart anything afterwards. */
@ApplicationTest
class DatabaseGoneTest {

    @Autowired
    private MockMvc web;

    @Test
    void whileItIsAwayPeopleAreToldAndAfterwardsEverythingGoesOn() throws Exception {
        users().andExpect(status().isOk());
        away(true);
        try {
            users().andExpect(status().isServiceUnavailable())
                    .andExpect(jsonPath("$.code").value("database-unavailable"))
                    .andExpect(jsonPath("$.title").value("Hệ thống tạm thời gián đoạn"));
        } finally {
            away(false);
        }
        users().andExpect(status().isOk());
    }

    private ResultActions users() throws Exception {
        return web.perform(get("/api/users").with(on(THANH_HOA)).with(as(Role.TENANT_ADMIN)));
    }

    /** The application's connections break and it gets no new ones, as when the server is being restarted. */
    private static void away(boolean away) {
        String login = Workspaces.database().application().user();
        Workspaces.database().execute("alter role " + login + (away ? " nologin" : " login"));
        if (away) {
            Workspaces.database()
                    .execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + login + "'");
        }
    }
}
