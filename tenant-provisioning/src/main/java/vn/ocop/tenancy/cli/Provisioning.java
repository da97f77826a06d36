package vn.ocop.tenancy.cli;

import vn.ocop.tenancy.lifecycle.DemoAccounts;
import vn.ocop.tenancy.lifecycle.Onboarding;
import vn.ocop.tenancy.lifecycle.ProvisioningSettings;
import vn.ocop.tenancy.lifecycle.TenantExport;
import vn.ocop.tenancy.lifecycle.TenantLifecycle;
import vn.ocop.tenancy.lifecycle.WorkspaceInstallation;
import vn.ocop.tenancy.realm.KeycloakRealms;
import vn.ocop.tenancy.realm.RealmAdministration;

/** Các dịch vụ quản lý không gian làm việc, put together from the environment once a command needs them. */
record Provisioning(ProvisioningSettings settings, RealmAdministration realms) {

    static Provisioning fromEnvironment() {
        ProvisioningSettings settings = ProvisioningSettings.fromEnvironment(System.getenv());
        return new Provisioning(settings, new KeycloakRealms(settings.realms(), settings.publicOrigin()));
    }

    WorkspaceInstallation installation() {
        return new WorkspaceInstallation(settings.owner(), realms);
    }

    Onboarding onboarding() {
        return new Onboarding(settings.owner(), settings.application(), realms);
    }

    TenantLifecycle lifecycle() {
        return new TenantLifecycle(settings.owner(), realms);
    }

    TenantExport export() {
        return new TenantExport(settings.owner());
    }

    DemoAccounts demoAccounts() {
        return new DemoAccounts(settings.owner(), lifecycle(), realms);
    }
}
