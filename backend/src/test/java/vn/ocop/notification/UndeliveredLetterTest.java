package vn.ocop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.SqlStatements;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.Role;

/** Letters that lie in the outbox: seen with their reason, sent again or dropped once, and recorded. */
@ApplicationTest
class UndeliveredLetterTest {

    private static final String LIST = "/api/undelivered-letters";

    private static int next;

    @Autowired
    private MockMvc web;

    @Autowired
    private MailOutbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Tenant tenant;

    @BeforeEach
    void freshWorkspace() {
        next++;
        tenant = Workspaces.database().createProvince("thutu" + (char) ('a' + next));
    }

    @Test
    void thoseThatWaitOrHaveGoneOutAreNotInTheList() throws Exception {
        lettersInEveryState();

        list("10")
                .andExpect(jsonPath("$.items").value(hasSize(2)))
                .andExpect(jsonPath("$.items[*].state").value(contains("UNCERTAIN", "FAILED")))
                .andExpect(jsonPath("$.items[1].address").value("FAILED@example.vn"))
                .andExpect(jsonPath("$.items[1].fault").value("MAILBOX_REFUSED"))
                .andExpect(jsonPath("$.items[1].detail").value("550 No such user"))
                .andExpect(jsonPath("$.items[1].htmlBody").doesNotExist());
        String after = com.jayway.jsonpath.JsonPath.read(
                list("1").andReturn().getResponse().getContentAsString(), "$.next");
        web.perform(get(LIST)
                        .param("limit", "1")
                        .param("after", after)
                        .with(on(tenant))
                        .with(as(Role.TENANT_ADMIN)))
                .andExpect(jsonPath("$.items[*].state").value(contains("FAILED")));
        try (SqlStatements statements = SqlStatements.recorded()) {
            list("10");
            assertThat(statements.texts()).hasSize(1);
        }
    }

    @Test
    void aLetterSentAgainIsTakenByTheDispatcherLikeANewOne() throws Exception {
        lettersInEveryState();
        UUID failed = letter("FAILED");
        String messageId = read("select message_id from mail_outbox where id = '" + failed + "'");

        decide(failed, "send-again").andExpect(status().isNoContent());

        assertThat(read("select state || ' ' || attempts || ' ' || (finished_at is null) from mail_outbox where id = '"
                        + failed + "'"))
                .isEqualTo("QUEUED 0 true");
        List<MailOutbox.ClaimedLetter> claimed = Objects.requireNonNull(TenantContext.call(
                tenant,
                () -> transactions.execute(status -> outbox.claim(Instant.now().plusSeconds(5), 100))));
        assertThat(claimed).anySatisfy(letter -> {
            assertThat(letter.id()).isEqualTo(failed);
            assertThat(letter.messageId()).isEqualTo(messageId);
        });
        assertThat(recorded()).isEqualTo("letter-sent-again FAILED");
        decide(failed, "send-again")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("letter-decided"));
    }

    @Test
    void aDroppedLetterStaysDropped() throws Exception {
        lettersInEveryState();
        UUID uncertain = letter("UNCERTAIN");

        decide(uncertain, "drop").andExpect(status().isNoContent());

        assertThat(read("select state from mail_outbox where id = '" + uncertain + "'"))
                .isEqualTo("DROPPED");
        assertThat(recorded()).isEqualTo("letter-dropped UNCERTAIN");
        decide(uncertain, "drop").andExpect(status().isConflict());
        decide(letter("SENT"), "drop").andExpect(status().isConflict());
        list("10").andExpect(jsonPath("$.items").value(hasSize(1)));
    }

    @Test
    void theyAreTheBusinessOfTheWorkspacesOwnAdministrators() throws Exception {
        lettersInEveryState();
        UUID failed = letter("FAILED");
        web.perform(get(LIST).with(on(tenant)).with(as(Role.PROVINCE_OFFICER))).andExpect(status().isForbidden());
        web.perform(get(LIST).with(on(Workspaces.OPERATOR)).with(as(Role.PLATFORM_OPERATOR)))
                .andExpect(status().isOk());
        web.perform(post(LIST + "/" + failed + "/drop").with(on(BEN_TRE)).with(as(Role.TENANT_ADMIN)))
                .andExpect(status().isNotFound());
        assertThat(read("select state from mail_outbox where id = '" + failed + "'"))
                .isEqualTo("FAILED");
    }

    private ResultActions list(String limit) throws Exception {
        return web.perform(get(LIST).param("limit", limit).with(on(tenant)).with(as(Role.TENANT_ADMIN)))
                .andExpect(status().isOk());
    }

    private ResultActions decide(UUID id, String decision) throws Exception {
        return web.perform(
                post(LIST + "/" + id + "/" + decision).with(on(tenant)).with(as(Role.TENANT_ADMIN)));
    }

    /** One letter for each state, the last ones written being the newest. */
    private void lettersInEveryState() {
        Instant now = Instant.now();
        for (String state : List.of("QUEUED", "SENT", "FAILED", "UNCERTAIN")) {
            TenantContext.run(
                    tenant,
                    () -> transactions.executeWithoutResult(status -> {
                        outbox.enqueue(
                                new Letter(state + "@example.vn", "Người nhận", "Thư " + state, "chữ", "<p>chữ</p>"),
                                now);
                        if (!state.equals("QUEUED")) {
                            jdbc.sql("""
                                    update mail_outbox set state = ?, finished_at = now(), attempts = 3,
                                        last_fault = 'MAILBOX_REFUSED', last_error = '550 No such user'
                                    where address = ?
                                    """).params(state, state + "@example.vn").update();
                        }
                    }));
        }
    }

    private UUID letter(String state) {
        return UUID.fromString(read("select id::text from mail_outbox where state = '" + state + "'"));
    }

    private String recorded() {
        return read("select action || ' ' || (before_state ->> 'state') from audit_event order by seq desc limit 1");
    }

    private String read(String sql) {
        return Objects.requireNonNull(TenantContext.call(
                tenant,
                () -> transactions.execute(
                        status -> jdbc.sql(sql).query(String.class).single())));
    }
}
