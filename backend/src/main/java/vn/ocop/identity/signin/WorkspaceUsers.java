package vn.ocop.identity.signin;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.ocop.identity.UserState;

/** Đối chiếu người vừa đăng nhập với danh sách tài khoản: Keycloak says who it is, we say whether he works here. */
@Component
class WorkspaceUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final SignInDirectory directory;

    WorkspaceUsers(SignInDirectory directory) {
        this.directory = directory;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        SignInDirectory.Account account = directory
                .findBySubject(request.getIdToken().getSubject())
                .orElseThrow(() -> refused(SignInRefusal.NO_ACCOUNT));
        if (!account.mayEnter()) {
            throw refused(
                    account.state() == UserState.DISABLED
                            ? SignInRefusal.DISABLED
                            : SignInRefusal.AWAITING_CONFIRMATION);
        }
        directory.noteSignIn(account.user().id());
        return new WorkspaceOidcUser(account.user(), request.getIdToken());
    }

    private static OAuth2AuthenticationException refused(SignInRefusal refusal) {
        return new OAuth2AuthenticationException(new OAuth2Error(refusal.name()));
    }
}
