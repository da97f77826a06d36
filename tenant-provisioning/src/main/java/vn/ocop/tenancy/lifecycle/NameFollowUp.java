package vn.ocop.tenancy.lifecycle;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantState;
import vn.ocop.tenancy.realm.RealmAdministration;

/**
 * Tên đầy đủ mà tỉnh tự đặt, brought from the settings of its workspace to its sign-in pages and to the registry. The web
 * application may write neither, so it happens a little later.
 */
public final class NameFollowUp {

    private static final Logger LOG = LoggerFactory.getLogger(NameFollowUp.class);

    private final OwnerDatabase database;
    private final RealmAdministration realms;

    public NameFollowUp(DatabaseLogin owner, RealmAdministration realms) {
        this.database = new OwnerDatabase(owner);
        this.realms = realms;
    }

    /**
     * Looks through all workspaces; one that cannot be followed now is followed the next time.
     *
     * @return how many have another name now
     */
    public int run() {
        int followed = 0;
        for (Tenant tenant : database.call(jdbc -> new TenantRecords(jdbc).all())) {
            if (tenant.state() == TenantState.ACTIVE || tenant.state() == TenantState.SUSPENDED) {
                followed += follow(tenant) ? 1 : 0;
            }
        }
        return followed;
    }

    private boolean follow(Tenant tenant) {
        try {
            Optional<String> chosen = database.call(jdbc -> chosenName(jdbc, tenant));
            if (chosen.isEmpty() || chosen.get().equals(tenant.fullName())) {
                return false;
            }
            // The registry last: what it still has under the old name is tried again.
            realms.ensureRealm(renamed(tenant, chosen.get()));
            database.call(jdbc -> {
                new TenantRecords(jdbc).rename(tenant.id(), chosen.get());
                return true;
            });
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The name of {} could not be followed yet", tenant.slug(), e);
            return false;
        }
    }

    private static Optional<String> chosenName(JdbcClient jdbc, Tenant tenant) {
        jdbc.sql("select set_config('search_path', ?, true)")
                .param(tenant.schema())
                .query(String.class)
                .single();
        return jdbc.sql("""
                        select value ->> 'fullName' from setting
                        where name = 'workspace.profile' and value ->> 'fullName' is not null
                        """).query(String.class).optional();
    }

    private static Tenant renamed(Tenant tenant, String fullName) {
        return new Tenant(
                tenant.id(),
                tenant.slug(),
                tenant.kind(),
                tenant.name(),
                fullName,
                tenant.provinceCode(),
                tenant.schema(),
                tenant.role(),
                tenant.realm(),
                tenant.cluster(),
                tenant.state(),
                tenant.accentColor());
    }
}
