package vn.ocop.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.UserId;

/** Tài khoản của không gian làm việc, for modules that name people or bind them to something of theirs. */
@Service
public class Accounts {

    private static final String SELECT = "select id, username, full_name from app_user ";

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    /** The active account of that user name or e-mail address, if it has one of the roles. */
    @Transactional(readOnly = true)
    public Optional<Account> active(String login, Collection<Role> roles) {
        return database.sql(SELECT + """
                        where (username = :login or lower(email) = lower(:login)) and state in ('ACTIVE', 'INVITED')
                        and exists (select from user_role where user_id = app_user.id and role in (:roles))
                        """)
                .param("login", login.strip())
                .param("roles", roles.stream().map(Role::name).toList())
                .query((row, _) ->
                        new Account(new UserId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)))
                .optional();
    }

    /** Those of them that exist, by name. */
    @Transactional(readOnly = true)
    public List<Account> named(Collection<UserId> users) {
        if (users.isEmpty()) {
            return List.of();
        }
        return database.sql(SELECT + "where id in (:users) order by given_name, full_name")
                .param("users", users.stream().map(UserId::value).toList())
                .query((row, _) ->
                        new Account(new UserId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)))
                .list();
    }

    /** Tài khoản. */
    public record Account(UserId id, String username, String fullName) {}
}
