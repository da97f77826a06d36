package vn.ocop.identity.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Điều phiên làm việc ghi nhớ: who signed in and the token that signs him out again. Name, roles and state are read with
 * every request, so that taking a right away works at once.
 *
 * @param since when he signed in; null in a session that an earlier version wrote
 */
record SignIn(UUID user, String idToken, @Nullable Instant since) implements Serializable {

    static final String ATTRIBUTE = "ocop.sign-in";

    /** Name of an attribute that only says from which session of Keycloak this one came. */
    static String keycloakAttribute(String session) {
        return "ocop.keycloak-session." + session;
    }

    /** True while the sign-in is not older than that; one whose age nobody knows is over. */
    boolean holds(Instant now, Duration longest) {
        return since != null && now.isBefore(since.plus(longest));
    }
}
