package vn.ocop.perf;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantSlug;
import vn.ocop.tenancy.lifecycle.Onboarding;
import vn.ocop.tenancy.lifecycle.OnboardingRequest;
import vn.ocop.tenancy.lifecycle.ProvisioningSettings;
import vn.ocop.tenancy.lifecycle.TenantLifecycle;
import vn.ocop.tenancy.realm.KeycloakRealms;
import vn.ocop.tenancy.realm.RealmAdministration;
import vn.ocop.tenancy.realm.RealmUser;

/**
 * Onboarding one province by all its steps, turn and turn about with its realm in Keycloak and without any, in an installed
 * deployment whose environment is set as for the command line (docs/operations.md). The provinces are deleted at the end.
 *
 * <p>Arguments: optionally the number of rounds, and a word that makes the slugs of this run its own.
 */
public final class OnboardingBenchmark {

    private OnboardingBenchmark() {}

    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        String word = arguments.length > 1 ? arguments[1] : "do";
        ProvisioningSettings settings = ProvisioningSettings.fromEnvironment(System.getenv());
        RealmAdministration keycloak = new KeycloakRealms(settings.realms(), settings.publicOrigin());
        Onboarding with = new Onboarding(settings.owner(), settings.application(), keycloak);
        Onboarding without = new Onboarding(settings.owner(), settings.application(), new NoRealms());
        Series withRealm = new Series("one province with its realm and its administrator", "ms");
        Series withoutRealm = new Series("one province, everything but the realm", "ms");
        // One of each to warm up, not counted.
        for (int round = -1; round < rounds; round++) {
            double bare = milliseconds(without, slug(word, "khong", round));
            double full = milliseconds(with, slug(word, "co", round));
            if (round >= 0) {
                withoutRealm.add(bare);
                withRealm.add(full);
            }
        }
        Stream.of(withRealm, withoutRealm).forEach(System.out::println);
        System.out.printf(Locale.ROOT, "ratio of medians %.2f%n", withRealm.median() / withoutRealm.median());
        TenantLifecycle lifecycle = new TenantLifecycle(settings.owner(), keycloak);
        for (int round = -1; round < rounds; round++) {
            delete(lifecycle, slug(word, "khong", round));
            delete(lifecycle, slug(word, "co", round));
        }
        System.exit(0);
    }

    private static void delete(TenantLifecycle lifecycle, TenantSlug slug) {
        lifecycle.delete(slug.value(), slug.value());
    }

    private static TenantSlug slug(String word, String kind, int round) {
        return TenantSlug.forProvince("%s%s%d".formatted(word, kind, round + 1));
    }

    private static double milliseconds(Onboarding onboarding, TenantSlug slug) {
        OnboardingRequest request =
                new OnboardingRequest(slug, "Đo " + slug, "38", "quantri@%s.example".formatted(slug), "Lê Thị Đo");
        long start = System.nanoTime();
        UUID id = onboarding.request(request, "benchmark");
        if (!onboarding.run(id, step -> {})) {
            throw new IllegalStateException(onboarding.steps(id).toString());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Answers like a directory of accounts that costs nothing. */
    private static final class NoRealms implements RealmAdministration {

        @Override
        public void dressSharedPages() {
            // No pages.
        }

        @Override
        public void ensureRealm(Tenant tenant) {
            // Nothing to make.
        }

        @Override
        public String ensureUser(Tenant tenant, RealmUser user) {
            return UUID.randomUUID().toString();
        }

        @Override
        public void invite(Tenant tenant, String subject) {
            // Nobody to write to.
        }

        @Override
        public void deleteRealm(Tenant tenant) {
            // Nothing was made.
        }

        @Override
        public boolean isReady(Tenant tenant) {
            return true;
        }
    }
}
