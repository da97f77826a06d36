package vn.ocop.tenancy.realm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tài khoản trong một miền.
 *
 * @param fullName family name first, as Vietnamese names are written; the last word is the given name
 * @param password set as it is when given; otherwise the person chooses one through the invitation
 * @param requiredActions what the person must do at the first sign-in, in Keycloak's names
 */
public record RealmUser(
        String username,
        String email,
        String fullName,
        @Nullable String password,
        List<String> requiredActions) {

    /** Given name (tên). */
    public String givenName() {
        String name = fullName.strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Family and middle name (họ và tên đệm); a dash for a person with a single name, since Keycloak wants both. */
    public String familyName() {
        String name = fullName.strip();
        int space = name.lastIndexOf(' ');
        return space < 0 ? "-" : name.substring(0, space);
    }
}
