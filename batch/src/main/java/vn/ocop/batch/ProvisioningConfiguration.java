package vn.ocop.batch;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.operations.PlatformAlarms;
import vn.ocop.tenancy.lifecycle.LifecycleWorker;
import vn.ocop.tenancy.lifecycle.NameFollowUp;
import vn.ocop.tenancy.lifecycle.Onboarding;
import vn.ocop.tenancy.lifecycle.OnboardingRequest;
import vn.ocop.tenancy.lifecycle.OnboardingWatch;
import vn.ocop.tenancy.lifecycle.ProvisioningSettings;
import vn.ocop.tenancy.lifecycle.StepRecord;
import vn.ocop.tenancy.lifecycle.TenantLifecycle;
import vn.ocop.tenancy.realm.KeycloakRealms;
import vn.ocop.tenancy.realm.RealmAdministration;

/** Tiến trình thực hiện yêu cầu của đơn vị vận hành: the only beans of this process that know the owner's login. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "ocop.batch.provisioning", matchIfMissing = true)
class ProvisioningConfiguration {

    @Bean
    LifecycleWorker lifecycleWorker(PlatformAlarms alarms) {
        ProvisioningSettings settings = settings();
        RealmAdministration realms = realms(settings);
        return new LifecycleWorker(
                settings.owner(),
                new Onboarding(settings.owner(), settings.application(), realms),
                new TenantLifecycle(settings.owner(), realms),
                new OperatorWatch(alarms));
    }

    @Bean
    NameFollowUp nameFollowUpOfAll() {
        ProvisioningSettings settings = settings();
        return new NameFollowUp(settings.owner(), realms(settings));
    }

    private static ProvisioningSettings settings() {
        return ProvisioningSettings.fromEnvironment(System.getenv());
    }

    private static RealmAdministration realms(ProvisioningSettings settings) {
        return new KeycloakRealms(settings.realms(), settings.publicOrigin());
    }

    /** Tells the operator on his own screens. */
    private record OperatorWatch(PlatformAlarms alarms) implements OnboardingWatch {

        @Override
        public void done(OnboardingRequest request) {
            alarms.onboardingDone(request.slug().value(), request.name());
        }

        @Override
        public void failed(OnboardingRequest request, StepRecord step) {
            alarms.onboardingFailed(
                    request.slug().value(),
                    request.name(),
                    step.step().label(),
                    Objects.requireNonNullElse(step.error(), ""));
        }
    }
}
