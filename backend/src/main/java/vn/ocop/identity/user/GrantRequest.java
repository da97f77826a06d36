package vn.ocop.identity.user;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.identity.IdentityError;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.RoleGrant;
import vn.ocop.web.problem.ProblemException;

/**
 * Vai trò muốn giao.
 *
 * @param role code of the role, for example {@code commune_officer}
 * @param communeCode commune in which it holds; only for roles of communes
 */
record GrantRequest(
        @NotBlank String role,
        @Nullable @Pattern(regexp = "\\d{5}") String communeCode) {

    /** Checks the wishes against what exists on this kind of workspace. */
    static Set<RoleGrant> check(List<GrantRequest> wanted, ProvinceCommunes communes) {
        TenantKind workspace = TenantContext.current().kind();
        Set<RoleGrant> grants = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            grants.add(wanted.get(i).check("roles[" + i + "]", workspace, communes));
        }
        return grants;
    }

    private RoleGrant check(String field, TenantKind workspace, ProvinceCommunes communes) {
        Role known = Role.find(role)
                .filter(found -> found.existsOn(workspace))
                .orElseThrow(() -> ProblemException.atField(field + ".role", IdentityError.ROLE_NOT_HERE, role));
        if (known.boundToCommune() && communeCode == null) {
            throw ProblemException.atField(field + ".communeCode", IdentityError.ROLE_NEEDS_COMMUNE);
        }
        if (!known.boundToCommune()) {
            return new RoleGrant(known, null);
        }
        communes.require(field + ".communeCode", communeCode);
        return new RoleGrant(known, communeCode);
    }
}
