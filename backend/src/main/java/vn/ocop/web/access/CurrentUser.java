package vn.ocop.web.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Người đang đăng nhập, as the workspace of the host knows him. Controllers take it as an argument marked
 * {@code @AuthenticationPrincipal}.
 *
 * @param username name at sign-in
 * @param fullName for greetings and signatures
 * @param commune his commune; null for those who work for the whole workspace
 * @param grants roles with the communes they hold in
 */
public record CurrentUser(
        UserId id,
        String username,
        String fullName,
        @Nullable String email,
        @Nullable String commune,
        Set<RoleGrant> grants) {

    public CurrentUser {
        grants = Set.copyOf(grants);
    }

    public Set<Permission> permissions() {
        return grants.stream()
                .flatMap(grant -> grant.role().permissions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean may(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.role().permissions().contains(permission));
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** True when he has the permission by a role that is not bound to a commune. */
    public boolean mayEverywhere(Permission permission) {
        return grants.stream()
                .filter(grant -> grant.commune() == null && !grant.role().boundToCommune())
                .anyMatch(grant -> grant.role().permissions().contains(permission));
    }

    /** Communes in which he has the permission by a role that is bound to a commune. */
    public Set<String> communesWith(Permission permission) {
        return grants.stream()
                .filter(grant -> grant.role().permissions().contains(permission))
                .flatMap(grant -> Stream.ofNullable(grant.commune()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
