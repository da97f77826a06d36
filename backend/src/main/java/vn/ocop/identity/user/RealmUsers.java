package vn.ocop.identity.user;

import vn.ocop.identity.PersonName;

/** Tài khoản tại Keycloak, in the realm of the bound workspace. */
public interface RealmUsers {

    /**
     * Makes the account, or takes over the one of that address that an interrupted attempt has left. Nothing that opened a
     * left account before, such as a password or a session, opens it afterwards.
     *
     * @return Keycloak's subject
     */
    String create(String email, PersonName name);

    /** Sends the mail with the link for choosing a password. */
    void sendInvitation(String subject);

    /** Lets the account sign in or not; ends its sessions at Keycloak when not. */
    void setEnabled(String subject, boolean enabled);

    void rename(String subject, PersonName name);
}
