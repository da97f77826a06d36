package vn.ocop.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.ocop.identity.IdentityError;
import vn.ocop.identity.PersonName;
import vn.ocop.identity.user.RealmUsers;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.problem.ProblemException;

/** Keycloak for tests that are not about Keycloak: remembers what it was asked, and can be made to fail. */
@Component
@Primary
public class RecordedRealm implements RealmUsers {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    /** What was asked, oldest first, such as {@code enable <subject> false}. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** From now on every call fails, or none. */
    public void away(boolean now) {
        away = now;
    }

    @Override
    public String create(String email, PersonName name) {
        return record("create " + email, email);
    }

    @Override
    public void sendInvitation(String subject) {
        record("invite " + subject, subject);
    }

    @Override
    public void setEnabled(String subject, boolean enabled) {
        record("enable " + subject + " " + enabled, subject);
    }

    @Override
    public void rename(String subject, PersonName name) {
        record("rename " + subject + " " + name.full(), subject);
    }

    private String record(String call, String key) {
        if (away) {
            throw new ProblemException(IdentityError.SIGN_IN_SERVER_UNAVAILABLE);
        }
        calls.add(call);
        String realm = TenantContext.current().realm();
        return UUID.nameUUIDFromBytes((realm + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
