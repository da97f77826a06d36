package vn.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** Whom an event concerns hears of it, in the application and by letter, and nobody else does. */
@ApplicationTest
class UserEventNoticesTest {

    private static int next;

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private Tenant tenant;

    @BeforeEach
    void freshWorkspace() {
        next++;
        tenant = Workspaces.database().createProvince("baotin" + (char) ('a' + next));
    }

    @Test
    void whoseRolesChangedHearsOfIt() throws Exception {
        CurrentUser person = People.add(tenant, "Đỗ Minh Tuấn", null, Role.ADVISOR);

        publish(new UserEvent.RolesChanged(tenant.id(), person.id()), false);

        assertThat(titles(person)).containsExactly("Vai trò của bạn đã thay đổi");
        assertThat(letters()).containsExactly(person.email());
    }

    @Test
    void whatWasUndoneIsNotTold() throws Exception {
        CurrentUser person = People.add(tenant, "Đỗ Minh Tuấn", null, Role.ADVISOR);

        publish(new UserEvent.RolesChanged(tenant.id(), person.id()), true);

        assertThat(titles(person)).isEmpty();
        assertThat(letters()).isEmpty();
    }

    private void publish(UserEvent event, boolean undone) {
        TenantContext.run(
                tenant,
                () -> transactions.executeWithoutResult(status -> {
                    events.publishEvent(event);
                    if (undone) {
                        status.setRollbackOnly();
                    }
                }));
    }

    private List<String> titles(CurrentUser reader) throws Exception {
        return JsonPath.read(notices(reader), "$.items[*].title");
    }

    private String notices(CurrentUser reader) throws Exception {
        return web.perform(get("/api/notifications").with(on(tenant)).with(as(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private List<String> letters() {
        List<String> found = TenantContext.call(
                tenant,
                () -> transactions.execute(status -> jdbc.sql("select address from mail_outbox order by id")
                        .query(String.class)
                        .list()));
        return found == null ? List.of() : found;
    }
}
