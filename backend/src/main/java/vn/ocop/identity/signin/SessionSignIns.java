package vn.ocop.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Phiên làm việc: keeps a {@link SignIn}, and turns it into the current user at every request. */
@Component
class SessionSignIns implements SecurityContextRepository {

    private final SignInDirectory directory;
    private final SessionLimits limits;
    private final Clock clock;

    SessionSignIns(SignInDirectory directory, SessionLimits limits, Clock clock) {
        this.directory = directory;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it; its own deferred variant calls it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return signIn(holder.getRequest())
                .flatMap(signIn -> directory
                        .find(signIn.user())
                        .filter(SignInDirectory.Account::mayEnter)
                        .map(account -> new WorkspaceAuthentication(account.user(), signIn.idToken())))
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication == null) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.removeAttribute(SignIn.ATTRIBUTE);
            }
        } else if (authentication.getPrincipal() instanceof WorkspaceOidcUser user) {
            HttpSession session = request.getSession(true);
            session.setAttribute(
                    SignIn.ATTRIBUTE,
                    new SignIn(user.user().id().value(), user.getIdToken().getTokenValue(), clock.instant()));
            String atKeycloak = user.getIdToken().getClaimAsString("sid");
            if (atKeycloak != null) {
                session.setAttribute(SignIn.keycloakAttribute(atKeycloak), Boolean.TRUE);
            }
            session.setAttribute(
                    FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                    user.user().id().toString());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signIn(request).isPresent();
    }

    private Optional<SignIn> signIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignIn.ATTRIBUTE) instanceof SignIn signIn)) {
            return Optional.empty();
        }
        if (!signIn.holds(clock.instant(), limits.longest())) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(signIn);
    }
}
