package vn.ocop.identity.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.web.access.UserId;

/** Phiên làm việc đang mở của một người. */
@Component
public class UserSessions {

    private final JdbcClient database;

    UserSessions(JdbcClient database) {
        this.database = database;
    }

    /** Signs the person out everywhere, together with the change that asks for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UserId user) {
        delete(user);
    }

    /** Signs the person out everywhere. */
    @Transactional
    void endAll(UserId user) {
        delete(user);
    }

    /** Ends the session that came from this one of Keycloak. */
    @Transactional
    void endOfKeycloak(String session) {
        database.sql("""
                        delete from web_session where primary_id in (
                            select session_primary_id from web_session_attributes where attribute_name = ?)
                        """).param(SignIn.keycloakAttribute(session)).update();
    }

    private void delete(UserId user) {
        database.sql("delete from web_session where principal_name = ?")
                .param(user.toString())
                .update();
    }
}
