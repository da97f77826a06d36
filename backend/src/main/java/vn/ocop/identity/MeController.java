package vn.ocop.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RoleGrant;
import vn.ocop.web.access.SignedInAccess;
import vn.ocop.web.access.UserId;

/** Người đang đăng nhập. */
@RestController
class MeController {

    @GetMapping("/api/me")
    @SignedInAccess("Ai cũng được biết mình là ai")
    MeView me(@AuthenticationPrincipal CurrentUser user) {
        return MeView.of(user);
    }

    record MeView(
            UserId id,
            String username,
            String fullName,
            @Nullable String email,
            @Nullable String communeCode,
            List<String> roles,
            List<Permission> permissions,
            String startPage) {

        static MeView of(CurrentUser user) {
            return new MeView(
                    user.id(),
                    user.username(),
                    user.fullName(),
                    user.email(),
                    user.commune(),
                    user.grants().stream()
                            .map(RoleGrant::role)
                            .distinct()
                            .sorted()
                            .map(role -> role.code())
                            .toList(),
                    user.permissions().stream().sorted().toList(),
                    "/app");
        }
    }
}
