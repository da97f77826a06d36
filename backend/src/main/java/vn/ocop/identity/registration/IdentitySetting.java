package vn.ocop.identity.registration;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.identity.IdentityAction;

/** Thiết lập tài khoản của không gian làm việc. */
@Component
@Transactional
class IdentitySetting {

    private final JdbcClient database;
    private final AuditTrail audit;

    IdentitySetting(JdbcClient database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public RegistrationRules read() {
        return database.sql("select registration_open, verify_email from identity_setting")
                .query((row, number) -> new RegistrationRules(row.getBoolean(1), row.getBoolean(2)))
                .single();
    }

    public void change(RegistrationRules wanted) {
        RegistrationRules before = read();
        database.sql("update identity_setting set registration_open = ?, verify_email = ?")
                .params(wanted.registrationOpen(), wanted.verifyEmail())
                .update();
        audit.record(AuditEntry.of(IdentityAction.IDENTITY_SETTING_CHANGED, "identity-setting", null)
                .before(state(before))
                .after(state(wanted)));
    }

    private static Map<String, Boolean> state(RegistrationRules values) {
        return Map.of("registrationOpen", values.registrationOpen(), "verifyEmail", values.verifyEmail());
    }

    /**
     * Giá trị thiết lập.
     *
     * @param registrationOpen producers may register themselves
     * @param verifyEmail they must prove their address first
     */
    record RegistrationRules(boolean registrationOpen, boolean verifyEmail) {}
}
