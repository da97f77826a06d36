package vn.ocop.tenancy.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.ocop.tenancy.NoTenantBoundException;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.testing.TestDatabase;

/** Work that nobody bound a tenant to gets an exception, never somebody's rows. */
class UnboundWorkTest {

    private static final String READ = "select count(*) from setting";
    private static final TestDatabase DATABASE = TestDatabase.shared();
    private static final Tenant PROVINCE = DATABASE.createProvince("khonggan");
    private static final Tenant NEIGHBOUR = DATABASE.createProvince("langgieng");
    private static final Persistence PERSISTENCE =
            new Persistence(DATABASE.application().pool("unbound", 2));

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @Test
    void outsideATransactionNoTableIsThere() {
        TenantContext.run(PROVINCE, () -> assertThatThrownBy(() -> count(READ))
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("relation \"setting\" does not exist"));
    }

    @Test
    void outsideATransactionAQualifiedTableIsDenied() {
        TenantContext.run(PROVINCE, () -> assertThatThrownBy(() -> count("select count(*) from t_khonggan.setting"))
                .rootCause()
                .hasMessageContaining("permission denied for schema t_khonggan"));
    }

    @Test
    void aTransactionDoesNotBeginWithoutATenant() {
        assertThatThrownBy(() -> inTransaction(READ)).hasRootCauseInstanceOf(NoTenantBoundException.class);
    }

    @Test
    void theBindingDoesNotLeapToAnotherThread() {
        TenantContext.run(PROVINCE, () -> {
            assertThat(inTransaction(READ)).isZero();
            CompletableFuture<Long> elsewhere = CompletableFuture.supplyAsync(() -> inTransaction(READ));
            assertThatThrownBy(elsewhere::join).hasRootCauseInstanceOf(NoTenantBoundException.class);
        });
    }

    @Test
    void anotherTenantsTableIsDenied() {
        TenantContext.run(
                NEIGHBOUR, () -> assertThatThrownBy(() -> inTransaction("select count(*) from t_khonggan.setting"))
                        .rootCause()
                        .hasMessageContaining("permission denied for schema t_khonggan"));
    }

    @Test
    void aSessionOpenedForOneTenantRefusesATransactionOfAnother() {
        TenantContext.run(
                PROVINCE,
                () -> PERSISTENCE.inOneSession(
                        () -> TenantContext.run(NEIGHBOUR, () -> assertThatThrownBy(() -> inTransaction(READ))
                                .isInstanceOf(CannotCreateTransactionException.class))));
    }

    @Test
    void theInnerBindingEndsWithItsWork() {
        TenantContext.run(PROVINCE, () -> {
            TenantContext.run(NEIGHBOUR, () -> assertThat(schema()).isEqualTo("t_langgieng"));
            assertThat(schema()).isEqualTo("t_khonggan");
        });
        assertThat(TenantContext.find()).isEmpty();
    }

    @Test
    void afterARefusedTransactionTheConnectionServesTheNextOne() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> inTransaction(READ)).hasRootCauseInstanceOf(NoTenantBoundException.class);
        }
        TenantContext.run(PROVINCE, () -> assertThat(inTransaction(READ)).isZero());
    }

    private static String schema() {
        return Objects.requireNonNull(PERSISTENCE.transactions().execute(status -> PERSISTENCE
                .jdbc()
                .sql("select current_schema()")
                .query(String.class)
                .single()));
    }

    private static long inTransaction(String sql) {
        return Objects.requireNonNull(PERSISTENCE.transactions().execute(status -> count(sql)));
    }

    private static long count(String sql) {
        return PERSISTENCE.jdbc().sql(sql).query(Long.class).single();
    }
}
