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
        database.sql("delete from web_session where principal_name = ?")
                .param(user.toString())
                .update();
    }
}
