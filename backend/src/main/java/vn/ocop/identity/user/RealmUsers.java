package vn.ocop.identity.user;

import vn.ocop.identity.PersonName;

/** Tài khoản tại Keycloak, in the realm of the bound workspace. */
public interface RealmUsers {

    /**
     * Makes the account, or finds the one of that address that an interrupted attempt has left.
     *
     * @return Keycloak's subject
     */
    String create(String email, PersonName name);

    /** Makes an account whose owner has chosen the password already. */
    String createWithPassword(String email, PersonName name, String password, boolean verified);

    /** Sends the mail with the link for choosing a password. */
    void sendInvitation(String subject);

    /** Sends the mail with the link that proves the address. */
    void sendVerification(String subject);

    /** Lets the account sign in or not; ends its sessions at Keycloak when not. */
    void setEnabled(String subject, boolean enabled);

    void rename(String subject, PersonName name);

    void delete(String subject);
}
