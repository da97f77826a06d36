package vn.ocop.identity.signin;

import org.springframework.stereotype.Component;

/** Các phần của việc đăng nhập, together where the filter chain needs them all. */
@Component
record SignInParts(
        SessionSignIns sessions,
        RealmClients clients,
        NoStoredTokens noTokens,
        SignInRequests requests,
        WorkspaceUsers users,
        SignInOutcome outcome,
        BearerSignIns bearers,
        SignOut out,
        KeycloakSignOuts keycloakOuts) {}
