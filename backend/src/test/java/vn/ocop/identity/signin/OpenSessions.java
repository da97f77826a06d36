package vn.ocop.identity.signin;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.access.CurrentUser;

/** Real sessions in a workspace's table, as a completed sign-in leaves them. */
public final class OpenSessions {

    private OpenSessions() {}

    /** Signs the person in on the workspace and hands back the browser's cookie. */
    public static <S extends Session> Cookie open(SessionRepository<S> sessions, Tenant tenant, CurrentUser user) {
        return open(sessions, tenant, user, "kc-" + UUID.randomUUID());
    }

    /** @param keycloakSession name of the session at Keycloak that it came from */
    static <S extends Session> Cookie open(
            SessionRepository<S> sessions, Tenant tenant, CurrentUser user, String keycloakSession) {
        return open(sessions, tenant, user, keycloakSession, Instant.now());
    }

    /** As somebody who signed in at that moment and has been busy since. */
    static <S extends Session> Cookie openSince(
            SessionRepository<S> sessions, Tenant tenant, CurrentUser user, @Nullable Instant since) {
        return open(sessions, tenant, user, "kc-" + UUID.randomUUID(), since);
    }

    private static <S extends Session> Cookie open(
            SessionRepository<S> sessions,
            Tenant tenant,
            CurrentUser user,
            String keycloakSession,
            @Nullable Instant since) {
        return TenantContext.call(tenant, () -> {
            S session = sessions.createSession();
            session.setAttribute(SignIn.ATTRIBUTE, new SignIn(user.id().value(), "id-token", since));
            session.setAttribute(SignIn.keycloakAttribute(keycloakSession), Boolean.TRUE);
            session.setAttribute(
                    FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                    user.id().toString());
            sessions.save(session);
            return new Cookie(
                    "ocop", Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
        });
    }
}
