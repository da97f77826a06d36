package vn.ocop.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.notification.Recipient;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.UserId;

/** Ai cần được báo tin trong không gian làm việc đang gắn; always within the transaction of what they are told about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoticeRecipients {

    private final JdbcClient database;

    NoticeRecipients(JdbcClient database) {
        this.database = database;
    }

    /** Somebody who has an account, whatever its state. */
    public Optional<Recipient> person(UserId user) {
        return database.sql("select id, full_name, email from app_user where id = ?")
                .param(user.value())
                .query(NoticeRecipients::recipient)
                .optional();
    }

    /** Everybody with the role who may sign in. */
    public List<Recipient> holders(Role role) {
        return database.sql("""
                        select u.id, u.full_name, u.email from app_user u
                        where u.state in ('ACTIVE', 'INVITED')
                          and exists (select 1 from user_role r where r.user_id = u.id and r.role = ?)
                        order by u.id
                        """)
                .param(role.name())
                .query(NoticeRecipients::recipient)
                .list();
    }

    /** Everybody with one of the roles in that commune who may sign in. */
    public List<Recipient> holders(Set<Role> roles, String commune) {
        return database.sql("""
                        select u.id, u.full_name, u.email from app_user u
                        where u.state in ('ACTIVE', 'INVITED')
                          and exists (
                              select 1 from user_role r
                              where r.user_id = u.id and r.role in (:roles) and r.commune_code = :commune)
                        order by u.id
                        """)
                .param("roles", roles.stream().map(Role::name).toList())
                .param("commune", commune)
                .query(NoticeRecipients::recipient)
                .list();
    }

    /** Those of these accounts that may sign in. */
    public List<Recipient> people(Collection<UserId> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : database.sql("""
                                select id, full_name, email from app_user
                                where state in ('ACTIVE', 'INVITED') and id in (:ids) order by id
                                """)
                        .param("ids", accounts.stream().map(UserId::value).toList())
                        .query(NoticeRecipients::recipient)
                        .list();
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        return new Recipient(
                new UserId(row.getObject("id", UUID.class)), row.getString("full_name"), row.getString("email"));
    }
}
