package vn.ocop.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.ocop.identity.signin.WorkspaceAuthentication;
import vn.ocop.tenancy.Tenant;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.RoleGrant;
import vn.ocop.web.access.UserId;

/** Makes a mock request one to a workspace's host, from somebody who is signed in there. */
public final class Requests {

    /** Commune that test grants of commune roles hold in. */
    public static final String COMMUNE = "14758";

    private Requests() {}

    /** Request to the host of the workspace, from nobody in particular. */
    public static RequestPostProcessor on(Tenant tenant) {
        return request -> {
            request.setServerName(tenant.slug() + ".localhost");
            return request;
        };
    }

    /** Request from somebody with these roles, with a valid CSRF token. */
    public static RequestPostProcessor as(Role... roles) {
        return as(user(roles));
    }

    /** Request from this person, with a valid CSRF token. */
    public static RequestPostProcessor as(CurrentUser user) {
        return request -> csrf().postProcessRequest(
                        authentication(new WorkspaceAuthentication(user, null)).postProcessRequest(request));
    }

    /** A person with these roles who has no row in the database. */
    public static CurrentUser user(Role... roles) {
        String name = Arrays.stream(roles).map(Role::code).collect(Collectors.joining("+"));
        Set<RoleGrant> grants = Arrays.stream(roles)
                .map(role -> new RoleGrant(role, role.boundToCommune() ? COMMUNE : null))
                .collect(Collectors.toUnmodifiableSet());
        return new CurrentUser(
                new UserId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                name,
                "Nguyễn Thị Thử",
                name + "@example.vn",
                grants.stream().anyMatch(grant -> grant.commune() != null) ? COMMUNE : null,
                grants);
    }
}
