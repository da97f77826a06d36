package vn.ocop.identity.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.identity.UserState;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.RoleGrant;
import vn.ocop.web.access.UserId;

/** Tra người đăng nhập trong danh sách tài khoản của không gian làm việc. */
@Component
class SignInDirectory {

    private static final String COLUMNS = """
            select u.id, u.username, u.full_name, u.email, u.commune_code, u.state, r.role, r.commune_code as role_commune
            from app_user u left join user_role r on r.user_id = u.id
            """;

    private static final String BY_ID = COLUMNS + "where u.id = ?";
    private static final String BY_SUBJECT = COLUMNS + "where u.keycloak_subject = ?";

    private final JdbcClient database;

    SignInDirectory(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(UUID user) {
        return account(
                database.sql(BY_ID).param(user).query(SignInDirectory::row).list());
    }

    @Transactional(readOnly = true)
    public Optional<Account> findBySubject(@Nullable String subject) {
        if (subject == null) {
            return Optional.empty();
        }
        return account(database.sql(BY_SUBJECT)
                .param(subject)
                .query(SignInDirectory::row)
                .list());
    }

    /** Notes the sign-in; the first one ends the state “invited”. */
    @Transactional
    public void noteSignIn(UserId user) {
        database.sql("""
                update app_user set last_sign_in_at = now(), state = case when state = 'INVITED' then 'ACTIVE' else state end,
                    version = version + case when state = 'INVITED' then 1 else 0 end
                where id = ?
                """).param(user.value()).update();
    }

    private static Optional<Account> account(List<Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<RoleGrant> grants = new LinkedHashSet<>();
        rows.forEach(row -> Optional.ofNullable(row.grant()).ifPresent(grants::add));
        Row first = rows.getFirst();
        CurrentUser user = new CurrentUser(
                new UserId(first.id()), first.username(), first.fullName(), first.email(), first.commune(), grants);
        return Optional.of(new Account(user, first.state()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("email"),
                row.getString("commune_code"),
                UserState.valueOf(row.getString("state")),
                grant(row.getString("role"), row.getString("role_commune")));
    }

    /** A role that only a newer version of the application knows gives no right here. */
    private static @Nullable RoleGrant grant(@Nullable String role, @Nullable String commune) {
        return role == null
                ? null
                : Role.find(role).map(known -> new RoleGrant(known, commune)).orElse(null);
    }

    record Account(CurrentUser user, UserState state) {

        boolean mayEnter() {
            return state == UserState.ACTIVE || state == UserState.INVITED;
        }
    }

    private record Row(
            UUID id,
            String username,
            String fullName,
            @Nullable String email,
            @Nullable String commune,
            UserState state,
            @Nullable RoleGrant grant) {}
}
