package vn.ocop.national.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.tenancy.Tenant;
import vn.ocop.territory.AdministrativeUnit;
import vn.ocop.territory.AdministrativeUnits;

/** Các tỉnh gửi dữ liệu, in the national workspace. */
final class ReportingProvinces {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String KEEP = """
            insert into reporting_source (id, slug, name, full_name, province_code, former_province_code)
            values (:id, :slug, :name, :fullName, :province, :former)
            on conflict (id) do update set slug = excluded.slug, name = excluded.name, full_name = excluded.full_name,
                province_code = excluded.province_code, former_province_code = excluded.former_province_code
            """;

    private final JdbcClient database;
    private final AdministrativeUnits units;
    private final Clock clock;

    ReportingProvinces(JdbcClient database, AdministrativeUnits units, Clock clock) {
        this.database = database;
        this.units = units;
        this.clock = clock;
    }

    /** Records the province as it is called today; its row stays locked until the transaction ends. */
    void keep(Tenant source) {
        String code = Objects.requireNonNull(source.provinceCode(), "Only provinces report");
        String former = formerCode(code, source.name());
        database.sql(KEEP)
                .param("id", source.id().value())
                .param("slug", source.slug().value())
                .param("name", source.name())
                .param("fullName", source.fullName())
                .param("province", former == null ? code : presentCode(code))
                .param("former", former)
                .update();
    }

    /** A code may mean another province today, so the name decides. */
    private @Nullable String formerCode(String code, String name) {
        LocalDate today = LocalDate.now(clock.withZone(VIETNAM));
        List<AdministrativeUnit> present = units.provinces(today);
        boolean stands = present.isEmpty()
                || present.stream()
                        .anyMatch(
                                unit -> unit.code().equals(code) && unit.name().equalsIgnoreCase(name));
        return stands ? null : code;
    }

    /** The province to which most of its communes belong today. */
    private String presentCode(String code) {
        Map<String, Long> communes = units.communes(code, LocalDate.now(clock.withZone(VIETNAM))).stream()
                .map(AdministrativeUnit::provinceCode)
                .filter(province -> !province.equals(code))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return communes.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(code);
    }
}
