package vn.ocop.tenancy.realm;

import java.util.List;
import vn.ocop.tenancy.Tenant;

/** Quản trị miền tài khoản; every method may be repeated and then leaves things as they should be. */
public interface RealmAdministration {

    /**
     * Gives the pages that belong to no tenant, such as the one about a realm that does not exist, our theme and language.
     *
     * @throws RealmException when Keycloak does not answer or refuses
     */
    void dressSharedPages();

    /**
     * Makes the tenant's realm with its client, languages and mail sender, or brings an existing one to that form.
     *
     * @throws RealmException when Keycloak does not answer or refuses
     */
    void ensureRealm(Tenant tenant);

    /**
     * Makes the user unless there is one of that name, and answers with Keycloak's subject.
     *
     * @throws RealmException when Keycloak does not answer or the e-mail belongs to somebody else
     */
    String ensureUser(Tenant tenant, RealmUser user);

    /**
     * Makes many users in one connection; see {@link #ensureUser}.
     *
     * @return their subjects, in the same order
     */
    default List<String> ensureUsers(Tenant tenant, List<RealmUser> users) {
        return users.stream().map(user -> ensureUser(tenant, user)).toList();
    }

    /** Sends the mail with the link for the actions the user still has to do, such as choosing a password. */
    void invite(Tenant tenant, String subject);

    /** Deletes the realm with all its accounts; nothing happens when there is none. */
    void deleteRealm(Tenant tenant);

    /** True when the realm exists and can be signed in to. */
    boolean isReady(Tenant tenant);
}
