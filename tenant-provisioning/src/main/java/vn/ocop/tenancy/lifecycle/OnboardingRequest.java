package vn.ocop.tenancy.lifecycle;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.ocop.tenancy.TenantSlug;

/**
 * Yêu cầu khởi tạo một tỉnh.
 *
 * @param slug first label of its host
 * @param name name without “Tỉnh” or “Thành phố”, in Unicode NFC
 * @param provinceCode code of the administrative unit, two digits
 * @param adminEmail where the first administrator gets the invitation
 * @param adminName full name of the first administrator
 */
public record OnboardingRequest(
        TenantSlug slug, String name, String provinceCode, String adminEmail, String adminName) {

    private static final Pattern CODE = Pattern.compile("[0-9]{2}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST_NAME = 100;

    /** @throws InvalidOnboardingException with the field and what a good value looks like */
    public OnboardingRequest {
        name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        adminName = Normalizer.normalize(adminName.strip(), Normalizer.Form.NFC);
        adminEmail = adminEmail.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidOnboardingException("name", "Hãy nhập tên tỉnh, dài không quá 100 ký tự.");
        }
        if (!CODE.matcher(provinceCode).matches()) {
            throw new InvalidOnboardingException(
                    "provinceCode", "Mã tỉnh gồm hai chữ số theo danh mục đơn vị hành chính, ví dụ 38.");
        }
        if (!EMAIL.matcher(adminEmail).matches()) {
            throw new InvalidOnboardingException(
                    "adminEmail", "Thư điện tử của quản trị viên chưa đúng, ví dụ quantri@thanhhoa.gov.vn.");
        }
        if (adminName.isEmpty() || adminName.length() > LONGEST_NAME) {
            throw new InvalidOnboardingException("adminName", "Hãy nhập họ và tên quản trị viên.");
        }
    }

    String schema() {
        return "t_" + slug;
    }
}
