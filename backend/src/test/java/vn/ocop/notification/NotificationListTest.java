package vn.ocop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Requests;
import vn.ocop.testing.SqlStatements;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.UserId;

@ApplicationTest
class NotificationListTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Notifications notifications;

    @Autowired
    private TransactionTemplate transactions;

    private final CurrentUser reader = reader();

    @Test
    void aPageOfTheListIsOneStatementHoweverManyNoticesItHas() throws Exception {
        inTransaction(() -> {
            for (int i = 0; i < 120; i++) {
                notifications.send(MailDispatcherTest.TestKind.WELCOME, Recipient.of(reader), null, "số " + i);
            }
        });
        assertThat(statementsFor(10)).isEqualTo(1);
        assertThat(statementsFor(100)).isEqualTo(1);
    }

    @Test
    void whatWasToldOnceIsNotToldAgain() throws Exception {
        for (int time = 0; time < 3; time++) {
            inTransaction(() -> {
                notifications.sendOnce(MailDispatcherTest.TestKind.WELCOME, Recipient.of(reader), null, "A");
                notifications.sendOnce(MailDispatcherTest.TestKind.WELCOME, Recipient.of(reader), null, "B");
            });
        }
        web.perform(get("/api/notifications").with(on(THANH_HOA)).with(as(reader)))
                .andExpect(jsonPath("$.items").value(hasSize(2)));
    }

    private int statementsFor(int rows) throws Exception {
        try (SqlStatements statements = SqlStatements.recorded()) {
            web.perform(get("/api/notifications")
                            .param("limit", String.valueOf(rows))
                            .with(on(THANH_HOA))
                            .with(as(reader)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items").value(hasSize(rows)));
            return statements.texts().size();
        }
    }

    private void inTransaction(Runnable work) {
        TenantContext.run(THANH_HOA, () -> transactions.executeWithoutResult(status -> work.run()));
    }

    private static CurrentUser reader() {
        return new CurrentUser(
                new UserId(UUID.randomUUID()),
                "nguoi-doc",
                "Nguyễn Thị Thử",
                null,
                null,
                Set.copyOf(Requests.user(Role.ADVISOR).grants()));
    }
}
