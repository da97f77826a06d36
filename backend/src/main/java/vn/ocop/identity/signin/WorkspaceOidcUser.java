package vn.ocop.identity.signin;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import vn.ocop.web.access.CurrentUser;

/** Người mà Keycloak vừa xác nhận và không gian làm việc có tài khoản; lives only while the sign-in is being completed. */
final class WorkspaceOidcUser extends DefaultOidcUser {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;

    WorkspaceOidcUser(CurrentUser user, OidcIdToken token) {
        super(List.of(), token);
        this.user = user;
    }

    CurrentUser user() {
        return user;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkspaceOidcUser that && super.equals(other) && user.equals(that.user);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + user.hashCode();
    }
}
