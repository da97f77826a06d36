package vn.ocop.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** A public form that sends mail is taken a few times from a network and fewer times for an address. */
class FormLimitTest {

    private final FormLimit limit = new FormLimit(new RequestLimits(1, 1, 3, 2));

    @Test
    void anAddressIsCountedHoweverItIsWrittenAndWhoeverWritesIt() {
        count(Workspaces.THANH_HOA, "an@example.vn", "192.0.2.1");
        count(Workspaces.THANH_HOA, "AN@example.vn", "192.0.2.2");
        refused(Workspaces.THANH_HOA, "an@example.vn", "192.0.2.3");
        count(Workspaces.BEN_TRE, "an@example.vn", "192.0.2.3");
    }

    @Test
    void aNetworkIsCountedWhateverAddressesItNames() {
        count(Workspaces.THANH_HOA, "a@example.vn", "2001:db8::1");
        count(Workspaces.THANH_HOA, "b@example.vn", "2001:db8::2");
        count(Workspaces.THANH_HOA, "c@example.vn", "2001:db8::3");
        refused(Workspaces.THANH_HOA, "d@example.vn", "2001:db8::4");
        count(Workspaces.THANH_HOA, "d@example.vn", "2001:db8:0:1::4");
    }

    private void refused(Tenant tenant, String address, String network) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        assertThatThrownBy(() -> count(tenant, address, network, response))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(WebError.TOO_MANY_REQUESTS));
        assertThat(response.getHeader("Retry-After")).isNotNull();
    }

    private void count(Tenant tenant, String address, String network) {
        count(tenant, address, network, new MockHttpServletResponse());
    }

    private void count(Tenant tenant, String address, String network, MockHttpServletResponse response) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(network);
        TenantContext.<Boolean, RuntimeException>call(tenant, () -> {
            limit.count("registration", address, request, response);
            return Boolean.TRUE;
        });
    }
}
