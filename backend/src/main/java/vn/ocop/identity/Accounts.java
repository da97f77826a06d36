package vn.ocop.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Everybody who may sign in and has one of the roles, by name. */
    @Transactional(readOnly = true)
    public List<RoleHolder> holding(Collection<Role> roles) {
        return database.sql("""
                        select u.id, u.full_name, u.email, u.agency,
                            (select array_agg(distinct r.role) from user_role r
                             where r.user_id = u.id and r.role in (:roles)) as roles
                        from app_user u
                        where u.state in ('ACTIVE', 'INVITED')
                          and exists (select from user_role r where r.user_id = u.id and r.role in (:roles))
                        order by u.given_name collate "vi-x-icu", u.full_name collate "vi-x-icu", u.id
                        """)
                .param("roles", roles.stream().map(Role::name).toList())
                .query((row, _) -> new RoleHolder(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        row.getString("email"),
                        row.getString("agency"),
                        Stream.of((String[]) row.getArray("roles").getArray())
                                .map(Role::valueOf)
                                .collect(Collectors.toUnmodifiableSet())))
                .list();
    }

    /**
     * Người giữ vai trò.
     *
     * @param roles those that were asked for
     */
    public record RoleHolder(
            UserId id,
            String fullName,
            @Nullable String email,
            @Nullable String agency,
            Set<Role> roles) {

        public RoleHolder {
            roles = Set.copyOf(roles);
        }
    }

    /** Tài khoản. */
    public record Account(UserId id, String username, String fullName) {}
}
