package vn.ocop.tenancy.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.isolation.Catalogue.Attempt;
import vn.ocop.tenancy.testing.TestDatabase;
import vn.ocop.tenancy.testing.TestTenants;

/** Rights and shape of every table there is, read from the catalogue: a new table is tested by existing. */
class CatalogueIsolationTest {

    private static final String DENIED = "42501";

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final List<Tenant> WORKSPACES = List.of(
            DATABASE.createProvince("tinhmot"),
            DATABASE.createProvince("tinhhai"),
            DATABASE.create(TestTenants.national()),
            DATABASE.create(TestTenants.operator()));
    private static final Catalogue CATALOGUE = new Catalogue(DATABASE.superuser());

    /** Somebody who might touch a table: a login, and the role it takes on; null to stay as it logged in. */
    record Visitor(DatabaseLogin login, @Nullable String role) {
        @Override
        public String toString() {
            return role == null ? login.user() : role;
        }
    }

    static Stream<Tenant> workspaces() {
        return WORKSPACES.stream();
    }

    @ParameterizedTest
    @MethodSource("workspaces")
    void everyTableIsDeniedToEverybodyElse(Tenant owner) throws SQLException {
        List<Attempt> attempts = CATALOGUE.attempts(owner.schema());
        assertThat(attempts).as("tables of %s", owner.schema()).hasSizeGreaterThanOrEqualTo(5);
        for (Visitor visitor : strangersTo(owner)) {
            assertThat(allowed(visitor, attempts))
                    .as("what %s may do in %s", visitor, owner.schema())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("workspaces")
    void theOwnRoleReadsItsOwnTables(Tenant owner) throws SQLException {
        List<Attempt> reading = CATALOGUE.attempts(owner.schema()).stream()
                .filter(attempt ->
                        attempt.action().equals("SELECT") && !attempt.table().contains("databasechangelog"))
                .toList();
        Visitor self = new Visitor(DATABASE.application(), owner.role());
        assertThat(allowed(self, reading)).isNotEmpty().hasSameSizeAs(reading);
    }

    @ParameterizedTest
    @MethodSource("workspaces")
    void appendOnlyTablesRefuseChanges(Tenant owner) throws SQLException {
        Visitor self = new Visitor(DATABASE.application(), owner.role());
        List<String> appendOnly = CATALOGUE.appendOnly(owner.schema(), owner.role());
        assertThat(appendOnly).anyMatch(table -> table.endsWith(".audit_event"));
        for (String table : appendOnly) {
            List<Attempt> changes = CATALOGUE.attempts(owner.schema()).stream()
                    .filter(attempt -> attempt.table().equals(table))
                    .filter(attempt -> List.of("UPDATE", "DELETE", "TRUNCATE").contains(attempt.action()))
                    .toList();
            assertThat(changes).hasSize(3);
            assertThat(allowed(self, changes)).as("changes to %s", table).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("workspaces")
    void noRoleMayEmptyATableOrTouchTheHistoryOfMigrations(Tenant owner) throws SQLException {
        List<Attempt> forbidden = CATALOGUE.attempts(owner.schema()).stream()
                .filter(attempt ->
                        attempt.action().equals("TRUNCATE") || attempt.table().contains("databasechangelog"))
                .toList();
        assertThat(allowed(new Visitor(DATABASE.application(), owner.role()), forbidden))
                .isEmpty();
    }

    /** Only the heads of the audit chains are deposited in a shared table, where row security keeps each to its workspace. */
    @Test
    void provincesMayOnlyReadSharedTables() throws SQLException {
        List<Attempt> changes = CATALOGUE.attempts("platform").stream()
                .filter(attempt -> !attempt.action().equals("SELECT"))
                .filter(attempt -> !(attempt.action() + attempt.table()).equals("INSERTplatform.audit_anchor"))
                .toList();
        assertThat(changes).isNotEmpty();
        for (Visitor visitor : List.of(
                new Visitor(DATABASE.application(), "t_tinhmot"),
                new Visitor(DATABASE.application(), "registry_reader"),
                new Visitor(DATABASE.application(), null))) {
            assertThat(allowed(visitor, changes)).as("what %s may do", visitor).isEmpty();
        }
    }

    @Test
    void theRegistryReaderReadsTheRegistryAndNothingElse() throws SQLException {
        assertThat(allowed(new Visitor(DATABASE.application(), "registry_reader"), CATALOGUE.attempts("platform")))
                .containsExactly("SELECT platform.tenant");
    }

    @Test
    void theApplicationsLoginSeesNothingOfItsOwn() throws SQLException {
        assertThat(allowed(new Visitor(DATABASE.application(), null), CATALOGUE.attempts("platform")))
                .isEmpty();
        assertThat(CATALOGUE.texts("select relname from pg_class where relowner = 'ocop_app'::regrole"))
                .isEmpty();
        assertThat(CATALOGUE.texts("select rolname from pg_roles where rolname = 'ocop_app' and"
                        + " (rolinherit or rolsuper or rolcreaterole or rolcreatedb or rolbypassrls)"))
                .isEmpty();
    }

    @Test
    void theApplicationCannotTakeTheOwnersOrTheBatchLogin() throws SQLException {
        for (String role : List.of("ocop_owner", "ocop_batch", "postgres")) {
            try (Connection connection = DATABASE.application().connect()) {
                assertThatThrownBy(() -> become(connection, role)).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void noTriggersInTenantSchemas() {
        assertThat(CATALOGUE.texts("""
                select n.nspname || '.' || c.relname || ': ' || t.tgname
                from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                where not t.tgisinternal and n.nspname = any (string_to_array(?, ','))
                """, schemas())).isEmpty();
    }

    @Test
    void everyTableAndColumnHasAComment() {
        assertThat(CATALOGUE.texts("""
                select n.nspname || '.' || c.relname || coalesce('.' || a.attname, '')
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                left join lateral (
                    select attnum, attname from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
                    union all select 0, null
                ) a on true
                where c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
                  and n.nspname = any (string_to_array(?, ','))
                  -- Tables that Liquibase and Spring Batch bring along are described in their own documentation.
                  and c.relname not like 'databasechangelog%' and c.relname not like 'batch\\_%'
                  and coalesce(case when a.attnum = 0 then obj_description(c.oid, 'pg_class')
                                    else col_description(c.oid, a.attnum) end, '') = ''
                order by 1
                """, schemas() + ",platform")).isEmpty();
    }

    @Test
    void foreignKeysStayInTheirSchemaOrPointToSharedTables() {
        assertThat(CATALOGUE.texts("""
                select n.nspname || '.' || c.relname || ': ' || k.conname
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
                where k.contype = 'f' and n.nspname = any (string_to_array(?, ','))
                  and tn.nspname <> n.nspname
                  and not (tn.nspname = 'platform' and has_table_privilege('workspace_reader', t.oid, 'SELECT'))
                """, schemas())).isEmpty();
    }

    private static String schemas() {
        return String.join(",", WORKSPACES.stream().map(Tenant::schema).toList());
    }

    private static List<Visitor> strangersTo(Tenant owner) {
        List<Visitor> strangers = new ArrayList<>();
        WORKSPACES.stream()
                .filter(other -> !other.equals(owner))
                .forEach(other -> strangers.add(new Visitor(DATABASE.application(), other.role())));
        strangers.add(new Visitor(DATABASE.application(), "registry_reader"));
        strangers.add(new Visitor(DATABASE.application(), null));
        strangers.add(new Visitor(DATABASE.batch(), null));
        return strangers;
    }

    /** The attempts that PostgreSQL let the visitor make, each undone again. */
    private static List<String> allowed(Visitor visitor, List<Attempt> attempts) throws SQLException {
        List<String> allowed = new ArrayList<>();
        try (Connection connection = visitor.login().connect()) {
            if (visitor.role() != null) {
                become(connection, visitor.role());
            }
            connection.setAutoCommit(false);
            for (Attempt attempt : attempts) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(attempt.sql());
                    allowed.add(attempt.action() + " " + attempt.table());
                } catch (SQLException e) {
                    // Any other complaint, such as a missing value, means that the right was there.
                    if (!DENIED.equals(e.getSQLState())) {
                        allowed.add(attempt.action() + " " + attempt.table());
                    }
                } finally {
                    connection.rollback();
                }
            }
        }
        return allowed;
    }

    private static void become(Connection connection, String role) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('role', ?, false)")) {
            statement.setString(1, role);
            statement.execute();
        }
    }
}
