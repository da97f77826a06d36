package vn.ocop.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Keycloak báo một phiên đăng nhập đã kết thúc, by a signed token that Spring Security has checked against the realm of the
 * host: the session here that came from it ends, too. Which that is stands with the session in the database, so there is
 * nothing to register.
 */
@Component
class KeycloakSignOuts implements LogoutHandler, OidcSessionRegistry {

    private final UserSessions sessions;
    private final SignInDirectory directory;

    KeycloakSignOuts(UserSessions sessions, SignInDirectory directory) {
        this.sessions = sessions;
        this.directory = directory;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) {
            return;
        }
        String session = token.getSessionId();
        if (session == null) {
            directory
                    .findBySubject(token.getSubject())
                    .ifPresent(account -> sessions.endAll(account.user().id()));
        } else {
            sessions.endOfKeycloak(session);
        }
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        // Stands with the session.
    }

    @Override
    @SuppressWarnings("NullAway") // null for a session that is not there, as in the library's own registry
    public OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return List.of();
    }
}
