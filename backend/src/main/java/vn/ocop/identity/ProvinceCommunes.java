package vn.ocop.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.territory.AdministrativeUnit;
import vn.ocop.territory.AdministrativeUnits;
import vn.ocop.web.problem.ProblemException;

/** Các xã, phường hiện nay của tỉnh; other workspaces have none. */
@Component
public class ProvinceCommunes {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AdministrativeUnits units;
    private final Clock clock;

    ProvinceCommunes(AdministrativeUnits units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** By name. */
    public List<AdministrativeUnit> all() {
        String province = TenantContext.current().provinceCode();
        return province == null ? List.of() : units.communes(province, today());
    }

    /**
     * Refuses a code that is no commune of this province today.
     *
     * @param field where the form has it
     * @param code null for none, which is always right here
     */
    public void require(String field, @Nullable String code) {
        String province = TenantContext.current().provinceCode();
        if (code != null && (province == null || !units.hasCommune(province, code, today()))) {
            throw ProblemException.atField(field, IdentityError.COMMUNE_UNKNOWN, code);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(VIETNAM));
    }
}
