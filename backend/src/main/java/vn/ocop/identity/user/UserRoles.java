package vn.ocop.identity.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.RoleGrant;
import vn.ocop.web.access.UserId;

/** Vai trò đã giao; always within the transaction of the account they belong to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UserRoles {

    private final JdbcClient database;

    UserRoles(JdbcClient database) {
        this.database = database;
    }

    List<RoleGrant> of(UserId user) {
        return database
                .sql("select role, commune_code from user_role where user_id = ? order by role, commune_code")
                .param(user.value())
                .query(UserRoles::grant)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Gives the person exactly these roles. */
    public void replace(UserId user, Set<RoleGrant> wanted, @Nullable UserId by) {
        Set<RoleGrant> present = Set.copyOf(of(user));
        present.stream().filter(grant -> !wanted.contains(grant)).forEach(grant -> remove(user, grant));
        wanted.stream().filter(grant -> !present.contains(grant)).forEach(grant -> add(user, grant, by));
    }

    /** True when somebody else who may sign in is an administrator. Waits for whoever changes administrators just now. */
    boolean administratorBesides(UserId user) {
        database.sql("select pg_advisory_xact_lock(hashtext(current_schema() || ' administrators'))")
                .query((row, number) -> true)
                .list();
        return database.sql("""
                        select exists (
                            select from user_role r join app_user u on u.id = r.user_id
                            where r.role = ? and u.id <> ? and u.state in ('ACTIVE', 'INVITED'))
                        """)
                .params(Role.TENANT_ADMIN.name(), user.value())
                .query(Boolean.class)
                .single();
    }

    /** The roles as the audit trail tells them. */
    static List<String> texts(Collection<RoleGrant> grants) {
        return grants.stream()
                .map(grant -> grant.role().code() + (grant.commune() == null ? "" : ":" + grant.commune()))
                .sorted()
                .toList();
    }

    private void remove(UserId user, RoleGrant grant) {
        database.sql("delete from user_role where user_id = ? and role = ? and commune_code is not distinct from ?")
                .param(user.value())
                .param(grant.role().name())
                .param(grant.commune())
                .update();
    }

    private void add(UserId user, RoleGrant grant, @Nullable UserId by) {
        UUID granter = by == null ? null : by.value();
        database.sql("""
                        insert into user_role (id, user_id, role, commune_code, granted_by) values (?, ?, ?, ?, ?)
                        on conflict (user_id, role, commune_code) do nothing
                        """)
                .param(UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .param(user.value())
                .param(grant.role().name())
                .param(grant.commune())
                .param(granter)
                .update();
    }

    private static Optional<RoleGrant> grant(ResultSet row, int number) throws SQLException {
        String commune = row.getString("commune_code");
        return Role.find(row.getString("role")).map(role -> new RoleGrant(role, commune));
    }
}
