package vn.ocop.identity.registration;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.PublicAccess;
import vn.ocop.web.access.ServedOn;

/** Danh sách xã, phường của tỉnh, to choose from. */
@RestController
@ServedOn(TenantKind.PROVINCE)
class CommuneController {

    private final ProvinceCommunes communes;

    CommuneController(ProvinceCommunes communes) {
        this.communes = communes;
    }

    @GetMapping("/api/communes")
    @PublicAccess("Chủ thể chọn xã khi đăng ký; danh mục hành chính là thông tin công khai")
    List<Commune> communes() {
        return communes.all().stream()
                .map(unit -> new Commune(unit.code(), unit.fullName()))
                .toList();
    }

    /** Xã, phường. */
    record Commune(String code, String name) {}
}
