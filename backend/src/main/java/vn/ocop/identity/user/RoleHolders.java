package vn.ocop.identity.user;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.notification.Recipient;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.UserId;

/** Người giữ vai trò, to be told of new work. */
@Component
@Transactional(readOnly = true)
public class RoleHolders {

    private final JdbcClient database;

    RoleHolders(JdbcClient database) {
        this.database = database;
    }

    /** Who works here and has the permission in this commune. */
    public List<Recipient> inCommune(Permission permission, String commune) {
        List<String> roles = Arrays.stream(Role.values())
                .filter(role -> role.boundToCommune() && role.permissions().contains(permission))
                .map(Role::name)
                .toList();
        return database.sql("""
                        select u.id, u.full_name, u.email from app_user u
                        where u.state = 'ACTIVE' and exists (
                            select from user_role r
                            where r.user_id = u.id and r.commune_code = :commune and r.role in (:roles))
                        order by u.id
                        """)
                .param("commune", commune)
                .param("roles", roles)
                .query((row, number) -> new Recipient(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        row.getString("email")))
                .list();
    }
}
