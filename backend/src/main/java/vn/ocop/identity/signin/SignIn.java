package vn.ocop.identity.signin;

import java.io.Serializable;
import java.util.UUID;

/**
 * Điều phiên làm việc ghi nhớ: who signed in and the token that signs him out again. Name, roles and state are read with
 * every request, so that taking a right away works at once.
 */
record SignIn(UUID user, String idToken) implements Serializable {

    static final String ATTRIBUTE = "ocop.sign-in";

    /** Name of an attribute that only says from which session of Keycloak this one came. */
    static String keycloakAttribute(String session) {
        return "ocop.keycloak-session." + session;
    }
}
