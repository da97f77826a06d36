package vn.ocop.identity.signin;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.ocop.web.access.CurrentUser;

/** Người đã đăng nhập vào không gian làm việc của yêu cầu này; made anew from the database for every request. */
public final class WorkspaceAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;
    private final @Nullable String idToken;

    /** @param idToken hint for signing out at Keycloak; null when the caller is a program */
    public WorkspaceAuthentication(CurrentUser user, @Nullable String idToken) {
        super(List.of());
        this.user = user;
        this.idToken = idToken;
        setAuthenticated(true);
    }

    @Override
    public CurrentUser getPrincipal() {
        return user;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Nullable
    String idToken() {
        return idToken;
    }

    @Override
    public String getName() {
        return user.id().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkspaceAuthentication that && user.equals(that.user);
    }

    @Override
    public int hashCode() {
        return user.hashCode();
    }
}
