package vn.ocop.identity.signin;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.ocop.tenancy.TenantContext;

/**
 * Chương trình gọi API bằng mã truy cập: the token must come from the realm of the host, its subject must work here. No
 * bean of type AuthenticationManager on purpose: Spring Security would ask it about every refused sign-in, too.
 */
@Component
class BearerSignIns {

    private final RealmTokens tokens;
    private final SignInDirectory directory;

    BearerSignIns(RealmTokens tokens, SignInDirectory directory) {
        this.tokens = tokens;
        this.directory = directory;
    }

    Authentication authenticate(Authentication request) {
        String token = ((BearerTokenAuthenticationToken) request).getToken();
        return directory
                .findBySubject(verified(token).getSubject())
                .filter(SignInDirectory.Account::mayEnter)
                .map(account -> new WorkspaceAuthentication(account.user(), null))
                .orElseThrow(() -> new InvalidBearerTokenException("The subject has no account here"));
    }

    private Jwt verified(String token) {
        try {
            return tokens.bearerTokens(TenantContext.current().realm()).decode(token);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException("The token is not valid here", e);
        } catch (JwtException e) {
            throw new AuthenticationServiceException("The token could not be checked", e);
        }
    }
}
