package vn.ocop.tenancy.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;

class NameFollowUpTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final RealmsInMemory realms = new RealmsInMemory();
    private final NameFollowUp names = new NameFollowUp(database.owner(), realms);
    private final TenantLifecycle lifecycle = new TenantLifecycle(database.owner(), realms);

    @Test
    void whatAProvinceCallsItselfReachesItsSignInPageAndTheRegistry() {
        Tenant province = database.createProvince("doiten");
        database.createProvince("giuten");
        choose(province, "Tỉnh Đổi Tên");

        assertThat(names.run()).isEqualTo(1);

        assertThat(realms.nameOf(province)).isEqualTo("Tỉnh Đổi Tên");
        assertThat(lifecycle.get("doiten").fullName()).isEqualTo("Tỉnh Đổi Tên");
        assertThat(lifecycle.get("giuten").fullName()).isEqualTo("Tỉnh giuten");
        assertThat(names.run()).as("nothing is left to do").isZero();
    }

    @Test
    void whileKeycloakIsAwayTheOldNameStaysAndTheNewOneComesLater() {
        Tenant province = database.createProvince("doisau");
        choose(province, "Tỉnh Đổi Sau");
        realms.stop();

        assertThat(names.run()).isZero();
        assertThat(lifecycle.get("doisau").fullName()).isEqualTo("Tỉnh doisau");

        realms.start();
        assertThat(names.run()).isEqualTo(1);
        assertThat(lifecycle.get("doisau").fullName()).isEqualTo("Tỉnh Đổi Sau");
    }

    /** As the workspace's administrator does it in the web application. */
    private void choose(Tenant tenant, String name) {
        database.execute(
                "insert into %s.setting (name, value, version) values ('workspace.profile', '{\"fullName\": \"%s\"}', 1)"
                        .formatted(tenant.schema(), name));
    }
}
