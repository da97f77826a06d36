package vn.ocop.tenancy.lifecycle;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.realm.RealmAdministration;
import vn.ocop.tenancy.realm.RealmUser;

/** Realms as a map, for tests of what happens around them; the real ones are tested against a real Keycloak. */
public final class RealmsInMemory implements RealmAdministration {

    private final Map<String, Map<String, String>> realms = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> invited = new TreeSet<>();
    private boolean down;
    private int invitations;

    /** From now on every call fails as it does when Keycloak is not there. */
    public void stop() {
        down = true;
    }

    public void start() {
        down = false;
    }

    public int realms() {
        return realms.size();
    }

    public int users(Tenant tenant) {
        return realms.getOrDefault(tenant.realm(), Map.of()).size();
    }

    /** What its sign-in page calls the tenant. */
    public String nameOf(Tenant tenant) {
        return names.getOrDefault(tenant.realm(), "");
    }

    public int invitations() {
        return invitations;
    }

    @Override
    public void dressSharedPages() {
        answer();
    }

    @Override
    public void ensureRealm(Tenant tenant) {
        answer();
        realms.putIfAbsent(tenant.realm(), new HashMap<>());
        names.put(tenant.realm(), tenant.fullName());
    }

    @Override
    public String ensureUser(Tenant tenant, RealmUser user) {
        answer();
        Map<String, String> users = realms.get(tenant.realm());
        if (users == null) {
            throw new IllegalStateException("no realm " + tenant.realm());
        }
        return users.computeIfAbsent(user.username(), name -> tenant.realm() + "/" + name);
    }

    @Override
    public void invite(Tenant tenant, String subject) {
        answer();
        invited.add(subject);
        invitations++;
    }

    @Override
    public void deleteRealm(Tenant tenant) {
        answer();
        realms.remove(tenant.realm());
    }

    @Override
    public boolean isReady(Tenant tenant) {
        answer();
        return realms.containsKey(tenant.realm());
    }

    private void answer() {
        if (down) {
            throw new LifecycleException("Không kết nối được hệ thống đăng nhập Keycloak.");
        }
    }
}
