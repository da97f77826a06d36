package vn.ocop.tenancy.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.realm.RealmUser;

/** Tài khoản trong vùng dữ liệu của một không gian làm việc, written while it is being set up. */
final class AccountRecords {

    private final JdbcClient jdbc;

    /** @param jdbc inside a transaction of the owner, which this narrows to the tenant's own schema */
    AccountRecords(JdbcClient jdbc, Tenant tenant) {
        this.jdbc = jdbc;
        jdbc.sql("select set_config('search_path', ?, true)")
                .param(tenant.schema() + ", ext")
                .query(String.class)
                .single();
    }

    Optional<String> subject(String username) {
        return jdbc.sql("select keycloak_subject from app_user where username = ?")
                .param(username)
                .query(String.class)
                .optional();
    }

    /** Adds the account unless it is there, and ties it to its Keycloak subject. */
    UUID ensure(RealmUser user, String subject, String state, @Nullable String communeCode) {
        jdbc.sql("""
                        insert into app_user
                            (id, keycloak_subject, username, email, full_name, given_name, state, commune_code, invited_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, now())
                        on conflict (username) do update set keycloak_subject = excluded.keycloak_subject
                        """)
                .params(Arrays.asList(
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        subject,
                        user.username(),
                        user.email(),
                        user.fullName(),
                        user.givenName(),
                        state,
                        communeCode))
                .update();
        return jdbc.sql("select id from app_user where username = ?")
                .param(user.username())
                .query(UUID.class)
                .single();
    }

    void grant(UUID user, List<String> roles, @Nullable String communeCode) {
        for (String role : roles) {
            jdbc.sql("""
                            insert into user_role (id, user_id, role, commune_code) values (?, ?, ?, ?)
                            on conflict (user_id, role, commune_code) do nothing
                            """)
                    .params(Arrays.asList(UuidVersion7Strategy.INSTANCE.generateUuid(null), user, role, communeCode))
                    .update();
        }
    }
}
