package vn.ocop.batch;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.tenancy.lifecycle.LifecycleWorker;
import vn.ocop.tenancy.lifecycle.Onboarding;
import vn.ocop.tenancy.lifecycle.ProvisioningSettings;
import vn.ocop.tenancy.lifecycle.TenantLifecycle;
import vn.ocop.tenancy.realm.KeycloakRealms;
import vn.ocop.tenancy.realm.RealmAdministration;

/** Tiến trình thực hiện yêu cầu của đơn vị vận hành: the only bean of this process that knows the owner's login. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "ocop.batch.provisioning", matchIfMissing = true)
class ProvisioningConfiguration {

    @Bean
    LifecycleWorker lifecycleWorker() {
        ProvisioningSettings settings = ProvisioningSettings.fromEnvironment(System.getenv());
        RealmAdministration realms = new KeycloakRealms(settings.realms(), settings.publicOrigin());
        return new LifecycleWorker(
                settings.owner(),
                new Onboarding(settings.owner(), settings.application(), realms),
                new TenantLifecycle(settings.owner(), realms));
    }
}
