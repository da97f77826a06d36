package vn.ocop.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.tenancy.Tenant;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.RoleGrant;
import vn.ocop.web.access.UserId;

/** Accounts for tests, put straight into the tables of a workspace. */
public final class People {

    private static final String ADD_USER = """
            insert into app_user (id, keycloak_subject, username, email, full_name, given_name, state, commune_code)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_ROLE =
            "insert into user_role (id, user_id, role, commune_code) values (gen_random_uuid(), ?, ?, ?)";

    private People() {}

    /** An active account; its subject at Keycloak is its id. */
    public static CurrentUser add(Tenant tenant, String fullName, @Nullable String commune, Role... roles) {
        UUID id = UUID.randomUUID();
        String username = "u" + id.toString().substring(0, 13).toLowerCase(Locale.ROOT);
        PersonName name = new PersonName(fullName);
        try (Connection connection = Workspaces.database().superuser().connect()) {
            connection.setSchema(tenant.schema());
            try (PreparedStatement user = connection.prepareStatement(ADD_USER)) {
                user.setObject(1, id);
                user.setString(2, id.toString());
                user.setString(3, username);
                user.setString(4, username + "@example.vn");
                user.setString(5, name.full());
                user.setString(6, name.given());
                user.setString(7, "ACTIVE");
                user.setString(8, commune);
                user.executeUpdate();
            }
            try (PreparedStatement grant = connection.prepareStatement(ADD_ROLE)) {
                for (Role role : roles) {
                    grant.setObject(1, id);
                    grant.setString(2, role.name());
                    grant.setString(3, role.boundToCommune() ? commune : null);
                    grant.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new CurrentUser(
                new UserId(id),
                username,
                name.full(),
                username + "@example.vn",
                commune,
                Arrays.stream(roles)
                        .map(role -> new RoleGrant(role, role.boundToCommune() ? commune : null))
                        .collect(Collectors.toSet()));
    }
}
