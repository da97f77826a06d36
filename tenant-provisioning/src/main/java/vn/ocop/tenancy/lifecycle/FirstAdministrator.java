package vn.ocop.tenancy.lifecycle;

import java.util.List;
import java.util.UUID;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.realm.RealmAdministration;
import vn.ocop.tenancy.realm.RealmUser;

/** Quản trị viên đầu tiên của một tỉnh: the account that invites all others. Its e-mail is its user name. */
final class FirstAdministrator {

    private final OwnerDatabase database;
    private final RealmAdministration realms;

    FirstAdministrator(OwnerDatabase database, RealmAdministration realms) {
        this.database = database;
        this.realms = realms;
    }

    void ensure(Tenant tenant, String email, String fullName) {
        RealmUser user = new RealmUser(email, email, fullName, null, List.of("UPDATE_PASSWORD"));
        String subject = realms.ensureUser(tenant, user);
        database.call(jdbc -> {
            AccountRecords accounts = new AccountRecords(jdbc, tenant);
            UUID id = accounts.ensure(user, subject, "INVITED", null);
            accounts.grant(id, List.of("TENANT_ADMIN"), null);
            return id;
        });
    }

    void invite(Tenant tenant, String email) {
        String subject = database.call(jdbc -> new AccountRecords(jdbc, tenant).subject(email))
                .orElseThrow(() -> new LifecycleException(
                        "Chưa có tài khoản quản trị viên; hãy chạy lại bước tạo quản trị viên."));
        realms.invite(tenant, subject);
    }
}
