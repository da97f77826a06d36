package vn.ocop.identity.registration;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.PublicAccess;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;

/** Thiết lập tài khoản: whether producers may register themselves, and whether they must prove their address. */
@RestController
@RequestMapping("/api/identity-setting")
@ServedOn(TenantKind.PROVINCE)
class IdentitySettingController {

    private final IdentitySetting setting;

    IdentitySettingController(IdentitySetting setting) {
        this.setting = setting;
    }

    @GetMapping
    @PublicAccess("Trang đăng ký cho biết tỉnh có đang nhận đăng ký không")
    IdentitySetting.RegistrationRules read() {
        return setting.read();
    }

    @PutMapping
    @RequiresPermission(Permission.WORKSPACE_SETTINGS)
    IdentitySetting.RegistrationRules change(@Valid @RequestBody IdentitySetting.RegistrationRules wanted) {
        setting.change(wanted);
        return setting.read();
    }
}
